import type { AccessWords } from './access-words.ts'
import type { DeskWords } from './desk-words.ts'
import type { FactWords } from './facts-words.ts'
import type { GroundWords } from './grounds.ts'
import type { Words } from './words.ts'

const ORDINALS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة', 'الحادية عشرة', 'الثانية عشرة', 'الثالثة عشرة', 'الرابعة عشرة', 'الخامسة عشرة', 'السادسة عشرة', 'السابعة عشرة', 'الثامنة عشرة', 'التاسعة عشرة', 'العشرون']

/** Facts told in Arabic. */
const arabic: FactWords = {
  language: 'ar',
  locale: 'ar',
  direction: 'rtl',
  headings: { visit: 'الزيارات', meeting: 'اللقاءات', session: 'الدورات', signing: 'التوقيعات', framework: 'أطر العلاقات', pledge: 'الوعود', figure: 'الأرقام', office: 'المناصب', statement: 'التصريحات' },
  modality: { happened: 'جرى', planned: 'مقرر', possible: 'محتمل', cancelled: 'ألغي أو أرجئ', denied: 'منفي' },
  role: {
    'head-of-state': 'رئيس الدولة', monarch: 'عاهل', 'crown-prince': 'ولي العهد', 'head-of-government': 'رئيس الحكومة', 'deputy-head-of-government': 'نائب رئيس الدولة أو الحكومة', 'foreign-minister': 'وزير الخارجية',
    minister: 'وزير', 'deputy-minister': 'نائب وزير', speaker: 'رئيس البرلمان', ambassador: 'سفير', envoy: 'مبعوث', spokesperson: 'متحدث رسمي', 'secretary-general': 'الأمين العام',
    'military-chief': 'قائد عسكري', 'head-of-agency': 'رئيس هيئة', 'head-of-party': 'رئيس حزب', 'member-of-parliament': 'عضو برلمان', other: 'مسؤول',
  },
  portfolio: {
    economy: 'الاقتصاد', finance: 'المالية', trade: 'التجارة', commerce: 'التجارة', defence: 'الدفاع', defense: 'الدفاع', interior: 'الداخلية', energy: 'الطاقة', oil: 'النفط', petroleum: 'البترول', transport: 'النقل', culture: 'الثقافة', tourism: 'السياحة',
    education: 'التعليم', 'higher education': 'التعليم العالي', health: 'الصحة', agriculture: 'الزراعة', justice: 'العدل', industry: 'الصناعة', labour: 'العمل', labor: 'العمل', investment: 'الاستثمار', information: 'الإعلام', environment: 'البيئة', planning: 'التخطيط', water: 'المياه', housing: 'الإسكان', communications: 'الاتصالات', 'youth and sports': 'الشباب والرياضة', 'international cooperation': 'التعاون الدولي',
    'family and social policies': 'الأسرة والسياسات الاجتماعية', 'investments and development': 'الاستثمارات والتنمية',
  },
  roleWithPortfolio: (role, portfolio) => `${role} ${portfolio}`,
  visitLevel: { state: 'زيارة دولة', official: 'زيارة رسمية', working: 'زيارة عمل' },
  format: { talks: 'مباحثات', phone: 'اتصال هاتفي', summit: 'قمة', conference: 'مؤتمر', ceremony: 'مراسم' },
  stage: { announced: 'معلنة', signed: 'موقعة', ratified: 'مصادق عليها', 'in-force': 'نافذة', extended: 'ممددة', ended: 'منتهية' },
  instrument: { agreement: 'اتفاقية', memorandum: 'مذكرة تفاهم', protocol: 'بروتوكول', treaty: 'معاهدة', declaration: 'إعلان', programme: 'برنامج', minutes: 'محضر', contract: 'عقد', letter: 'رسالة', other: 'وثيقة' },
  instruments: { agreement: 'اتفاقيات', memorandum: 'مذكرات تفاهم', protocol: 'بروتوكولات', treaty: 'معاهدات', declaration: 'إعلانات', programme: 'برامج', minutes: 'محاضر', contract: 'عقود', letter: 'رسائل', other: 'وثائق' },
  several: (count, instruments) => (count === null ? `عدد من: ${instruments}` : `${count} ${instruments}`),
  bodyType: { council: 'مجلس', commission: 'لجنة', committee: 'لجنة', group: 'مجموعة', forum: 'منتدى', summit: 'قمة', mechanism: 'آلية' },
  ordinal: (n) => (ORDINALS[n - 1] ? `الدورة ${ORDINALS[n - 1]}` : `الدورة رقم ${n}`),
  level: { 'strategic-partnership': 'شراكة استراتيجية', partnership: 'شراكة', alliance: 'تحالف', 'diplomatic-relations': 'علاقات دبلوماسية', 'standing-body': 'هيئة دائمة', 'free-trade': 'تجارة حرة', membership: 'عضوية', other: 'إطار' },
  change: { founded: 'تأسيس', raised: 'رفع المستوى', restored: 'استئناف', cut: 'قطع', stated: 'تأكيد' },
  measure: { trade: 'تجارة', investment: 'استثمار', aid: 'مساعدات', loan: 'قرض', other: 'مبلغ' },
  doubt: {
    'published-inferred': 'تاريخ النشر مستنتج', 'month-names-disagree': 'اسما الشهر لا يتفقان', 'weekday-mismatch': 'يوم الأسبوع لا يوافق التاريخ', 'count-mismatch': 'الأعداد لا تتفق',
    'two-parties': 'شخص واحد وطرفان', 'future-as-past': 'يروى ماضيا وتاريخه بعد النشر', 'name-unclear': 'الاسم غير واضح', 'language-unsure': 'اللغة غير مؤكدة',
  },
  states: { SUN: 'الاتحاد السوفيتي', YUG: 'يوغوسلافيا', CSK: 'تشيكوسلوفاكيا', DDR: 'ألمانيا الشرقية', PSE: 'فلسطين' },
  organisations: {
    UN: 'الأمم المتحدة', EU: 'الاتحاد الأوروبي', EC: 'الجماعة الأوروبية', OIC: 'منظمة التعاون الإسلامي', LAS: 'جامعة الدول العربية', GCC: 'مجلس التعاون الخليجي', AU: 'الاتحاد الأفريقي', NATO: 'حلف شمال الأطلسي', SCO: 'منظمة شنغهاي للتعاون', OTS: 'منظمة الدول التركية',
    OPEC: 'أوبك', IMF: 'صندوق النقد الدولي', WB: 'البنك الدولي', IAEA: 'الوكالة الدولية للطاقة الذرية', G7: 'مجموعة السبع', G8: 'مجموعة الثماني', G20: 'مجموعة العشرين', UNESCO: 'اليونسكو', WTO: 'منظمة التجارة العالمية', WHO: 'منظمة الصحة العالمية', OSCE: 'منظمة الأمن والتعاون في أوروبا', BRICS: 'بريكس', ASEAN: 'رابطة آسيان', CICA: 'مؤتمر التفاعل وتدابير بناء الثقة في آسيا', ISDB: 'البنك الإسلامي للتنمية', TURKSOY: 'توركسوي', AMU: 'اتحاد المغرب العربي', CIS: 'رابطة الدول المستقلة', EAEU: 'الاتحاد الاقتصادي الأوراسي', ECO: 'منظمة التعاون الاقتصادي',
  },
  arrow: '←',
  comma: '، ',
  and: ' و',
  target: 'هدف',
  former: 'سابقا',
  unnamed: 'لم يسم',
  noDate: 'بلا تاريخ',
  signedBy: 'وقعها',
  covers: 'للمدة',
  due: 'موعده',
  doubts: 'شكوك',
  published: 'نشر في',
  inferred: 'مستنتج',
  publishedUnknown: 'تاريخ النشر غير معروف',
  noFacts: 'ليس في هذا التقرير ما يدخل السجل.',
  chosen: 'المختار',
  times: (n) => (n === 1 ? 'مرة واحدة' : n === 2 ? 'مرتان' : n <= 10 ? `${n} مرات` : `${n} مرة`),
}

/** Signing in and the public view in Arabic. */
const accessArabic: AccessWords = {
  signIn: { title: 'تسجيل الدخول', email: 'البريد الإلكتروني', password: 'كلمة المرور', enter: 'دخول', elsewhere: (name) => `الدخول عبر ${name}`, refused: 'تعذر تسجيل دخولك من هناك. اطلب من مدير هذا السجل إضافة بريدك الإلكتروني.', out: 'تسجيل الخروج', signedIn: (name) => `دخلت باسم ${name}` },
  manage: { title: 'الأشخاص والعموم', help: 'ردود القراء، وما هو متاح للعموم، ومن يحق له الدخول، وما فعله كل شخص.' },
  roles: { reader: 'قارئ', analyst: 'محلل: يضيف التقارير', editor: 'محرر: يقرر ويتابع المصادر ويبت في الردود', admin: 'مدير: الأشخاص وما هو متاح للعموم' },
  ownPassword: { title: 'كلمة مرورك', present: 'كلمة المرور الحالية', next: 'كلمة المرور الجديدة', change: 'غيرها وادخل من جديد', hint: 'اثنا عشر حرفا على الأقل، وبضع كلمات متتالية تفي بالغرض.', changed: 'تغيرت. ادخل بكلمة المرور الجديدة.' },
  calendar: { title: 'تقويمك', help: 'اشترك بهذا العنوان في برنامج التقويم لديك. فيه مفتاح خاص بك، ومن حازه يرى ما يحين موعده، وتغيير كلمة المرور يبطله.', address: 'العنوان' },
  users: {
    title: 'من يحق له الدخول', help: 'ما دام لا أحد هنا فالمكتب مفتوح لمن يجلس إلى هذا الجهاز. أول من يضاف مدير، وبعده على الجميع تسجيل الدخول.', none: 'لا أحد بعد.', email: 'البريد الإلكتروني', name: 'الاسم', role: 'الدور', password: 'كلمة المرور', passwordHint: 'إن تركت فارغة فالدخول عبر مزود الهوية وحده.', add: 'إضافة', remove: 'إزالة', lastSeen: 'آخر ظهور', never: 'لم يدخل بعد', ways: 'طريقة الدخول', byPassword: 'كلمة المرور',
  },
  record: { title: 'ما فعله كل شخص', help: 'كل تغيير، وكل وثيقة أخذت، وكل رفض، والأحدث أولا.', when: 'متى', who: 'من', what: 'ماذا', about: 'بشأن', outcome: 'النتيجة', done: 'تم', refused: 'رفض', none: 'لا شيء بعد.' },
  replies: { title: 'ردود القراء', help: 'ما تركه قراء الصفحات العامة، ولا يظهر هناك إلا بعد موافقتك.', none: 'لا رد ينتظر.', waiting: 'ينتظر', approved: 'مقبول', refused: 'مرفوض', approve: 'قبول', refuse: 'رفض', about: 'تحت', onlyEditors: 'يراه المحررون وحدهم' },
  published: { title: 'الصفحات العامة', help: 'علاقات يقرأ مداخلها ومصادرها من شاء دون تسجيل دخول.', none: 'لا شيء متاح للعموم.', first: 'الطرف', second: 'و', publish: 'إتاحة للعموم', end: 'إنهاء', open: 'فتح الصفحة' },
  view: {
    tagline: 'سجل التعاون بين الدول', index: 'علاقات يمكن قراءتها هنا', none: 'لا شيء متاح للعموم هنا.', entries: 'ما جرى', sources: 'المصادر', source: 'المصدر', entry: 'المدخل', report: 'التقرير', said: 'ما يقوله', promises: 'ما وعد به', values: 'ما تقوله التقارير', replies: 'التصويبات والردود', noReplies: 'لا شيء بعد.', respond: 'اترك تصويبا أو ردا', respondHelp: 'يظهر هنا بعد أن يقرأه محرر.', kind: 'ما هو',
    kinds: { correction: 'تصويب', reply: 'رد' }, name: 'اسمك', email: 'بريدك الإلكتروني', emailHelp: 'لأسئلة المحررين، ولا ينشر أبدا.', text: 'ما تود قوله', send: 'إرسال', leaveEmpty: 'اترك هذا الحقل فارغا', thanks: 'شكرا لك', thanksHelp: 'وصل ما كتبته، ويقرأه محرر قبل أن يظهر.', back: 'رجوع', missing: 'لا شيء عام هنا.', refused: 'تعذر قبول ذلك', original: 'التقرير حيث نشر', otherLanguage: 'الإنجليزية',
  },
}

/** Words of plots, map, facets and what is put in by hand, in Arabic. */
const deskArabic: DeskWords = {
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

/** Why reports were joined or kept apart, in Arabic. */
const groundsArabic: GroundWords = {
  first: () => 'أول من ذكره', decided: () => 'ضُم بقرار', parted: () => 'فُصل بقرار', 'kinds-differ': ([a, b]) => `نوعان لا يجتمعان: ${a} و${b}`,
  'ahead-differs': () => 'ما وُعد به وما جرى قيدان، وتربط بينهما صلة متى أنجز أحدهما الآخر', 'never-compared': () => 'لا تجمعهما أطراف في أيام متقاربة، فلم يقارن بينهما',
  'best-too-low': ([best, needed]) => `لا تقرير من أحدهما يوافق الآخر: أقربها ${best}، والمطلوب ${needed}`, 'better-elsewhere': ([best]) => `وافق تقرير بقدر ${best}، لكنه كان أوفق لقيده حين ورد، أو تقارب قيدان فلم يُختر بينهما`, older: ([words]) => words!,
  'person-in-both': ([name]) => `${name} في كليهما`, 'persons-partly': ([name, a, b]) => `${name} في كليهما، لكن ${a} في مقابل ${b}`, 'persons-differ': ([a, b]) => `شخصان مختلفان: ${a} و${b}`, 'no-person': () => 'لا شخص يقارن به',
  'place-in-both': ([place]) => `${place} في كليهما`, 'state-in-both': ([place]) => `${place} في كليهما`, 'places-differ': ([a, b]) => `مكانان مختلفان: ${a} و${b}`, 'hosts-differ': ([host]) => `مضيف آخر: ${host}`, 'visitors-differ': ([parties]) => `زائرون من أطراف أخرى: ${parties}`, 'parties-differ': () => 'أطراف أخرى',
  'goes-to': ([who, host]) => `${who} إلى ${host}`, 'of-parties': ([parties]) => parties!, 'form-differs': ([form]) => `شكل آخر: ${form}`, 'body-differs': ([name]) => `جهاز آخر: ${name}`, 'sessions-differ': ([a, b]) => `دورتان مختلفتان: ${a} و${b}`, 'session-in-both': ([number]) => `الدورة ${number} في كليهما`, 'body-of': ([sort, parties]) => `${sort}: ${parties}`,
  'several-both': ([a, b]) => (a && b ? `عدة وثائق في كليهما: ${a} و${b}` : 'عدة وثائق في كليهما'), 'several-and-one': () => 'عدة وثائق في أحدهما وواحدة في الآخر', 'no-titles': () => 'بلا عنوان في كليهما', 'no-title': () => 'لا عنوان يقارن به', 'titles-in-scripts': () => 'عنوانان بخطين مختلفين', 'subjects-alike': () => 'عنوانان في موضوع واحد', 'subjects-differ': () => 'عنوانان في موضوعين مختلفين', became: () => 'يقول ما آلت إليه أيا كان يوم توقيعها', 'titles-alike': ([like]) => `عنوانان متشابهان (${like})`, 'titles-differ': ([a, b]) => `عنوانان مختلفان: ${a} و${b}`, 'instruments-differ': ([a, b]) => `${a} في أحدهما و${b} في الآخر`,
  'level-differs': ([level]) => `مستوى آخر: ${level}`, 'turn-differs': ([change]) => `تحول آخر: ${change}`, 'name-differs': ([name]) => `اسم آخر: ${name}`, 'level-of': ([level, parties]) => `${level}: ${parties}`, 'side-differs': () => 'يتعهد به طرف آخر', 'words-in-scripts': () => 'كلمات بخطين مختلفين', 'words-alike': ([like]) => `كلمات متشابهة (${like})`,
  'amount-differs': ([amount]) => `مقدار آخر: ${amount}`, 'amount-in-both': ([measure, amount]) => `${measure}: ${amount} في كليهما`, 'target-in-both': ([amount]) => `هدف قدره ${amount} في كليهما`, 'name-is-other': () => 'اسم آخر', 'named-as': ([a, b]) => (a === b ? `${a} بالاسم نفسه` : `${a} هو ${b}`), 'office-in-both': ([role]) => `${role} في كليهما`, 'office-not-seen': ([role]) => `لم يُعرف بمنصب ${role}`,
  'days-apart': () => 'أيام متباعدة', 'days-and': ([a, b]) => (a === b ? `الأيام نفسها: ${a}` : `${a} و${b}`), 'days-against-most': ([a, most]) => `${a}، وأكثر التقارير تقول ${most}`, 'days-and-told': ([days, told]) => `${days}، وذُكر في ${told}`, 'told-and-told': ([a, b]) => (b === undefined || a === b ? `ذُكر في ${a}` : `ذُكر في ${a} وفي ${b}`),
  'due-at-other-time': () => 'موعد آخر', 'due-and': ([a, b]) => (a === b ? `الموعد نفسه: ${a}` : `موعدان: ${a} و${b}`), 'due-against-most': ([a, most]) => `موعده ${a}، وأكثر التقارير تقول ${most}`, 'told-past-due': ([told, due]) => `ذُكر في ${told} وكان موعده ${due}`, 'told-within': ([days]) => `ذُكر أحدهما بعد الآخر في ${days}`,
}

/** The interface in Arabic. */
export const ar: Words = {
  language: 'ar',
  locale: 'ar',
  direction: 'rtl',
  ownName: 'العربية',
  facts: arabic,
  access: accessArabic,
  desk: deskArabic,
  grounds: groundsArabic,
  brand: 'ديوان',
  tagline: 'سجل التعاون بين الدول',
  kinds: { visit: 'زيارة', meeting: 'لقاء', session: 'دورة', signing: 'توقيع', framework: 'إطار', pledge: 'وعد', figure: 'رقم', office: 'منصب', statement: 'تصريح', person: 'شخص', body: 'جهاز مشترك' },
  slots: {
    when: 'متى', place: 'أين', visitors: 'الزائرون', host: 'المضيف', level: 'المستوى', participants: 'المشاركون', format: 'الشكل', instrument: 'الوثيقة', title: 'العنوان', count: 'العدد', parties: 'الأطراف', signatories: 'الموقعون', period: 'المدة', stage: 'المرحلة', body: 'الجهاز', bodyType: 'النوع', ordinal: 'الدورة',
    name: 'الاسم', change: 'ما جرى', by: 'الواعد', to: 'الموعود', what: 'المضمون', due: 'الموعد', speaker: 'المتحدث', measure: 'ما يقاس', amount: 'المقدار', target: 'هدف', person: 'الشخص', role: 'المنصب', portfolio: 'الحقيبة', party: 'الطرف', modality: 'الحال', former: 'سابق', unit: 'الوحدة', persons: 'الأشخاص', status: 'الحال',
  },
  statuses: { open: 'مفتوح', met: 'أُنجز', 'met late': 'أُنجز متأخرا', moved: 'نُقل', superseded: 'حل محله غيره', cancelled: 'أُلغي', missed: 'لم يتحقق', overdue: 'فات موعده', disputed: 'مختلف فيه' },
  links: { 'met by': 'أُنجز بـ', meets: 'يُنجز', 'superseded by': 'حل محله', supersedes: 'حل محل', 'session of': 'من دورات', sessions: 'الدورات', 'part of': 'جزء من', parts: 'أجزاؤه', 'disputed by': 'يخالفه' },
  acts: { confirm: 'تأكيد', correct: 'تصحيح', reject: 'رفض', add: 'أضيفت', join: 'ضم', part: 'فصل', rename: 'تسمية', 'set-status': 'تحديد الحال', remind: 'تذكير', settle: 'حسم شك', undo: 'تراجع' },
  doubtHelp: {
    'published-inferred': 'لا يحمل التقرير تاريخا. استُنتج اليوم مما يسمح به النص، والأرجح أولا.',
    'month-names-disagree': 'في النص اسمان لشهر واحد، وكل منهما لشهر آخر.',
    'weekday-mismatch': 'اسم اليوم والتاريخ في النص لا يجتمعان.',
    'count-mismatch': 'العدد المذكور يخالف القائمة التي تليه.',
    'two-parties': 'شخص واحد ذُكر مع طرفين.',
    'future-as-past': 'يوم بعد النشر يُروى كأنه مضى.',
    'name-unclear': 'لا يُعرف يقينا أين يبدأ هذا الاسم أو ينتهي.',
    'language-unsure': 'لم تُعرف لغة التقرير يقينا.',
    'values-differ': 'تختلف التقارير في القيمة. تُحفظ كلها، وأوثقها أولا.',
    denied: 'ينفي تقرير ما يقوله آخر.',
  },
  entryDoubts: { 'values-differ': 'تختلف التقارير', denied: 'ينفيه تقرير' },
  counts: {
    reports: { zero: 'لا تقارير', one: 'تقرير واحد', two: 'تقريران', few: '# تقارير', many: '# تقريرا', other: '# تقرير' },
    independent: { zero: 'لا مستقل منها', one: 'واحد مستقل', two: 'اثنان مستقلان', few: '# مستقلة', many: '# مستقلا', other: '# مستقل' },
    facts: { zero: 'لا وقائع', one: 'واقعة واحدة', two: 'واقعتان', few: '# وقائع', many: '# واقعة', other: '# واقعة' },
    doubts: { zero: 'لا شكوك', one: 'شك واحد', two: 'شكان', few: '# شكوك', many: '# شكا', other: '# شك' },
    entries: { zero: 'لا قيود', one: 'قيد واحد', two: 'قيدان', few: '# قيود', many: '# قيدا', other: '# قيد' },
    promises: { zero: 'لا وعود', one: 'وعد واحد', two: 'وعدان', few: '# وعود', many: '# وعدا', other: '# وعد' },
    results: { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' },
    days: { zero: 'اليوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يوما', other: '# يوم' },
    signed: { zero: 'لا وثائق', one: 'وثيقة واحدة', two: 'وثيقتان', few: '# وثائق', many: '# وثيقة', other: '# وثيقة' },
    sayReports: { zero: 'لا يقوله تقرير', one: 'يقوله تقرير واحد', two: 'يقوله تقريران', few: 'تقوله # تقارير', many: 'يقوله # تقريرا', other: 'يقوله # تقرير' },
    copies: { zero: 'لا نسخ', one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' },
    languages: { zero: 'لا لغات', one: 'لغة واحدة', two: 'لغتان', few: '# لغات', many: '# لغة', other: '# لغة' },
  },
  yes: 'نعم',
  no: 'لا',
  and: ' و',
  to: 'إلى',
  visitTo: (who, host) => `${who} إلى ${host}`,
  unknown: 'غير معروف',
  noDay: 'بلا موعد مذكور',
  since: (day) => `منذ ${day}`,
  until: (day) => `حتى ${day}`,
  daysLeft: (days) => `بعد ${days}`,
  daysPast: (days) => `قبل ${days}`,
  pages: { today: 'اليوم', reports: 'التقارير', relations: 'العلاقات', review: 'المراجعة', search: 'البحث', add: 'إضافة', entry: 'القيد' },
  frame: {
    skip: 'إلى الصفحة مباشرة', menu: 'الصفحات', search: 'بحث', searchHint: 'ابحث في التقارير والقيود… ( / )', settings: 'الإعدادات', language: 'اللغة', theme: 'المظهر', themes: { system: 'كما في النظام', light: 'فاتح', dark: 'داكن' },
    digits: 'الأرقام', digitKinds: { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' }, hijri: 'التاريخ الهجري بجانب الميلادي', keys: 'المفاتيح', close: 'إغلاق', more: 'المزيد', back: 'رجوع', reference: 'دليل الواجهة البرمجية',
  },
  keyHelp: { next: 'التالي', previous: 'السابق', confirm: 'تأكيد الواقعة', correct: 'تصحيح الواقعة', reject: 'رفض الواقعة', settle: 'حسم الشك، والصفر يتركه', undo: 'التراجع عن آخر قرار', search: 'البحث', today: 'اليوم', reports: 'التقارير', relations: 'العلاقات', review: 'المراجعة', add: 'إضافة', keys: 'هذه المفاتيح' },
  state: {
    loading: 'يُحمّل…', failing: 'تعذر تحميل هذه الصفحة', failingHelp: 'لم يجب السجل كما ينبغي. وهذا ما قاله:', again: 'أعد المحاولة',
    missing: { title: 'لا شيء هنا', help: 'لا يدل هذا العنوان على صفحة أو تقرير أو قيد في هذا السجل. ربما ضُم إلى غيره: ابحث عنه بكلماته.' }, offline: 'السجل لا يجيب. هل ما زال الخادم يعمل؟',
  },
  today: {
    title: 'اليوم', fresh: 'جديد السجل', due: 'المنتظر', overdue: 'فات موعده', doubts: 'شكوك تنتظر الحسم', read: 'تقارير قُرئت', latest: 'أحدث التقارير', nothingDue: { title: 'لا شيء منتظر', help: 'لا يذكر أي تقرير موعدا في الأيام التسعين المقبلة.' }, nothingOverdue: { title: 'لا شيء فات موعده', help: 'كل وعد مضى موعده عُرف مصيره.' },
    nothingFresh: { title: 'السجل فارغ', help: 'أضف تقريرا: الصق نصا أو أفلت ملفات، فيظهر هنا ما يقوله.' }, allReports: 'كل التقارير', allDoubts: 'احسمها', lastReport: 'أحدث تقرير', next90: 'في الأيام التسعين المقبلة', later: 'لاحقا أو بلا موعد مذكور',
  },
  reports: {
    title: 'التقارير', language: 'اللغة', party: 'الطرف', all: 'الكل', none: { title: 'لا تقارير بعد', help: 'الصق نصا أو أفلت ملفات: يصبح كل منها تقريرا بوقائعه.' }, noneFound: { title: 'لا تقرير يوافق', help: 'اختر طرفا آخر أو لغة أخرى.' }, languageOf: 'لغة التقرير',
  },
  report: {
    facts: 'الوقائع', doubts: 'الشكوك', chooseHelp: 'اختر واقعة لترى كلماتها، أو كلمات لترى وقائعها.', inferred: 'تاريخ مستنتج', publishedOn: 'نُشر في', toldIn: (month) => `ذُكر في ${month}`, noDate: 'تاريخ غير معروف', outlet: 'الناشر', source: 'المصدر', copies: 'النص نفسه في', quiet: { title: 'لا شيء للسجل', help: 'لا يقول هذا التقرير شيئا عن العلاقات بين الدول. وهذا جواب حسن.' },
    rule: 'القاعدة', confidence: 'الثقة', entry: 'القيد', sameStory: 'تقارير أخرى عن الأمر نفسه', confirm: 'أكّد', correct: 'صحّح', reject: 'ارفض', undo: 'تراجع', corrected: 'صُحح.', whatToCorrect: 'ما الخطأ', from: 'من', until: 'حتى', confirmed: 'مؤكدة', rejected: 'مرفوضة', kept: 'حُفظ.', undone: 'أُلغي القرار.', showKinds: 'الأنواع الظاهرة', previous: 'السابق', next: 'التالي', sheetOpen: 'كل الوقائع', sheetClose: 'عودة إلى النص', taken: 'المأخوذ به', otherFacts: 'وتقول هذه الكلمات أيضا',
    takenDown: 'سُحب هذا التقرير.', at: (number, of) => `${number} من ${of}`,
  },
  pair: {
    eyebrow: 'علاقة ثنائية', asToday: 'كما هي معروفة اليوم', asOn: (day) => `كما عُرفت في ${day}`, framework: 'الإطار', last: 'آخر لقاء', next: 'المنتظر', promises: 'الوعود', noFramework: 'لا يذكره تقرير', noLast: 'لم يُر لقاء', noNext: 'لم يعلن شيء', before: 'وقبله', timeline: 'الخط الزمني', asLanes: 'مسارات', asTable: 'جدول', zoomIn: 'تقريب', zoomOut: 'إبعاد',
    visitsTo: (party) => `إلى ${party}`, lanes: { meeting: 'لقاءات', session: 'دورات الأجهزة', signing: 'توقيعات', promise: 'وعود' }, promised: 'ما وُعد به', dueBy: 'الموعد', status: 'الحال', source: 'المصدر', bodies: 'الأجهزة المشتركة', gap: (number) => `لا يذكر أي تقرير الدورة ${number}`, gapNote: 'الدائرة المقطعة: دورة لم يرها السجل في أي تقرير.', expected: 'متوقعة',
    instruments: 'الوثائق', people: 'الأشخاص', figures: 'الأرقام', statements: 'التصريحات', knownOn: 'كما عُرفت في', knownOnHelp: 'ما قالته التقارير المنشورة حتى ذلك اليوم فقط.', backToToday: 'عودة إلى اليوم', none: { title: 'لا يحوي السجل شيئا عن هذين الطرفين', help: 'أضف تقارير عنهما، أو اختر علاقة أخرى.' },
    noPromises: 'لم يُر وعد.', noBodies: 'لم يُر جهاز مشترك.', noInstruments: 'لم تُر وثيقة.', noPeople: 'لم يُذكر منصب.', noFigures: 'لم يُر رقم.', noStatements: 'لم يُر تصريح.', signedBy: 'وقعها', seen: 'رُئي في المنصب', more: 'عرض الكل', chosenHelp: 'أشر إلى علامة لتقرأها، واخترها لتفتح قيدها.', frameworks: 'الإطار', every: (months) => `كل ${months} شهرا تقريبا`, matters: 'ما يقول',
  },
  relations: { title: 'العلاقات', help: 'كل رقم يعد ما في السجل عن طرفين. اختر واحدا لترى أين تقف العلاقة.', party: 'الطرف', partyB: 'و', busiest: 'أكثر العلاقات', open: 'مفتوح', overdue: 'فات موعده', last: 'الأحدث', none: { title: 'لا علاقات بعد', help: 'أضف تقارير تتحدث عن دولتين.' }, show: 'مع طرف بعينه', matrix: 'مصفوفة', list: 'قائمة', go: 'افتح العلاقة', entries: 'القيود' },
  search: { title: 'البحث', hint: 'كلمات بأي خط', start: { title: 'ابحث في التقارير والقيود', help: 'أسماء وأماكن وأجهزة ووثائق: بأي خط، بالتشكيل أو بغيره.' }, none: { title: 'لا نتائج', help: 'جرب كلمات أقل، أو الاسم كما تكتبه لغة أخرى.' }, reports: 'التقارير', entries: 'القيود' },
  entry: {
    sources: 'من يقوله', values: 'ما تقوله التقارير', value: 'القيمة', whoSays: 'يقول بها', history: 'ما صار إليه', relations: 'صلاته', why: 'لماذا اجتمعت هذه', joined: 'ضُم', apart: 'تُرك منفصلا', decisions: 'القرارات', noDecisions: 'لم يقرر أحد في شأنه شيئا.', sessions: 'الدورات', offices: 'المناصب', names: 'ويُكتب أيضا', involved: 'شارك في', seenIn: 'ورد في', modality: 'الحال', firstKnown: 'أول ما عُرف', alone: 'يرويه تقرير واحد.', matchScore: 'الشبه',
  },
  brief: { name: 'موجز', title: 'موجز', of: (parties) => `موجز: ${parties}`, standing: 'أين تقف العلاقة', held: 'الزيارات واللقاءات والدورات', doubts: 'شكوك قائمة', notes: 'المصادر', asWord: 'مستند وورد', asPdf: 'للطباعة', print: 'اطبع', from: 'من', until: 'حتى', calendar: 'التقويم', csv: 'جدول نصي', parquet: 'جدول باركيه', back: 'عودة إلى العلاقة' },
  review: { title: 'المراجعة', help: 'شك بعد شك. اختر بالرقم، والصفر يتركه كما هو.', none: { title: 'لم يبق شك', help: 'ما تتركه التقارير غير مؤكد يظهر هنا.' }, of: (number, total) => `${number} من ${total}`, choose: 'ما الصواب؟', leave: 'اتركه', settled: 'حُسم', skip: 'التالي', openReport: 'افتح التقرير', openEntry: 'افتح القيد', chosen: 'المأخوذ به', previous: 'السابق', stand: 'أبقها كلها', standHelp: 'تختلف التقارير ويبقى لكل منها قوله، ويعود الشك إن قال تقرير غير ذلك.', giveDay: 'هذا هو اليوم', noWords: 'ليس في النص ما يدل على ذلك.', done: (number) => `حُسم ${number}` },
  add: {
    title: 'إضافة تقارير', help: 'الصق نصا أو أفلت ملفات. يُقرأ كل منها حالا، وما يقوله ينضم إلى ما يعرفه السجل.', paste: 'نص التقرير', pasteHint: 'العنوان في السطر الأول والنص تحته', published: 'تاريخ النشر', publishedHint: 'إن تُرك فارغا استُنتج اليوم من النص وقيل إنه شك.', outlet: 'الناشر', submit: 'اقرأ واحفظ', drop: 'أفلت الملفات هنا', dropHint: 'صفحات ووثائق ورسائل وخلاصات ومحفوظات وجداول ونصوص، ملفات أو مجلدات، مهما كثرت', choose: 'اختر ملفات', working: 'يُقرأ…', done: 'تم', open: 'افتح',
    outcomes: { added: 'أضيف', 'new version': 'صيغة جديدة', held: 'محفوظ من قبل', refused: 'رُفض', 'taken down': 'كان قد سُحب' }, failed: 'تعذرت الإضافة', tooBig: 'أكبر من 64 ميغابايت، فأضفه من سطر الأوامر', results: 'ما صار إليها', clear: 'امسح', waits: 'ينتظر دوره', readOf: (done, of) => `قُرئ ${done} من ${of}`, filesOf: (done, of) => `الملفات: ${done} من ${of}`, stop: 'أوقف', stopped: 'أوقف قبل أن يتم', again: 'أعد المحاولة', nothing: 'لا تقرير فيه', each: 'تقريرا تقريرا', setAside: (count) => `نُحّي جانبا: ${count}`,
  },
  incoming: { sources: 'مصادر متجددة', help: 'خلاصات وخرائط مواقع تُسأل مرة بعد مرة ما دام المكتب مفتوحا. ولا يُجلب عنوان معروف مرتين.', address: 'عنوان خلاصة أو موقع', follow: 'تابع', end: 'أوقف المتابعة', lastSeen: 'آخر جواب', never: 'لا جواب بعد', perDay: 'تقرير في اليوم', waiting: 'في الانتظار', setAside: 'منحّى', asides: 'ما نُحّي جانبا', retry: 'حاول من جديد', drop: 'اتركه' },
}
