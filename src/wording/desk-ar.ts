import type { DeskWords } from './desk-words.ts'

/** Words of plots, map, facets and what is put in by hand, in Arabic. */
export const deskArabic: DeskWords = {
  figures: { told: 'ما ذكرته التقارير', aimed: 'المستهدف', asTable: 'جدول', last: (amount, month) => `آخر ما ذُكر: ${amount}، ${month}.`, aim: (amount, until) => `المستهدف: ${amount}${until ? ` بحلول ${until}` : ''}.` },
  relations: {
    kind: 'النوع', allKinds: 'كل الأنواع', order: 'الترتيب', orders: { entries: 'الأكثر قيودا', open: 'الأكثر مفتوحا', overdue: 'الأكثر فواتا', last: 'الأحدث', name: 'الاسم' }, asMatrix: 'مصفوفة', asMap: 'خريطة',
    mapHelp: 'كلما زادت القيود عن بلد اشتد لونه. اختر بلدا ثم آخر لتفتح العلاقة بينهما.', mapWith: (party) => `${party} مع غيرها. اختر بلدا لتفتح العلاقة.`, unchosen: 'كل البلدان', fewer: 'أقل', more: 'أكثر', noneFound: { title: 'لا شيء في هذا الاختيار', help: 'اختر نوعا آخر أو مدة أطول.' },
  },
  search: { facets: 'ضيّق البحث', clear: 'اعرض الكل', years: 'السنة', marked: 'الجمل' },
  today: {
    since: (when) => `منذ زيارتك الأخيرة، ${when}`, first: 'الأحدث أولا، ومن زيارتك المقبلة ما جاء بعد هذه.', nothingNew: { title: 'لا جديد منذ زيارتك الأخيرة', help: 'ما يقوله التقرير المقبل يظهر هنا.' }, seen: 'رأيتها كلها', setAside: 'نُحّي جانبا', quiet: 'ليس فيها شيء للسجل', readHelp: 'قُرئت', more: 'كلها',
  },
  adding: { name: 'أضف واقعة', help: 'حدد الكلمات التي تقولها، ثم اختر ما تقوله.', kind: 'ما تقوله', words: 'الكلمات', add: 'أضف', added: 'أضيفت', selected: 'المحدد', cannot: 'حدد كلمات من النص أولا.', missing: (slot) => `لا بد من: ${slot}.` },
  joining: { part: 'افصل', parted: 'فُصل', join: 'ضم', joined: 'ضُم', partHelp: 'يتحدث هذا التقرير عن أمر آخر' },
  brief: { ofBody: (name) => `موجز: ${name}`, ofPerson: (name) => `موجز: ${name}`, offices: 'المناصب', took: 'شارك في', sessions: 'الدورات', next: 'الدورة المقبلة', wrote: 'قال' },
}
