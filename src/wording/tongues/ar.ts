import type { AccessWords } from '../access-words.ts'
import type { DeskWords } from '../desk-words.ts'
import type { FactWords } from '../facts-words.ts'
import type { GroundWords } from '../grounds.ts'
import type { Phrases } from '../phrases.ts'
import type { Words } from '../words.ts'

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
  published: { title: 'الصفحات العامة', help: 'علاقات يقرأ قيودها ومصادرها من شاء دون تسجيل دخول.', none: 'لا شيء متاح للعموم.', first: 'الطرف', second: 'و', publish: 'إتاحة للعموم', end: 'إنهاء', open: 'فتح الصفحة' },
  view: {
    tagline: 'سجل التعاون بين الدول', index: 'علاقات يمكن قراءتها هنا', none: 'لا شيء متاح للعموم هنا.', entries: 'ما جرى', sources: 'المصادر', source: 'المصدر', entry: 'القيد', report: 'التقرير', said: 'ما يقوله', promises: 'ما وعد به', values: 'ما تقوله التقارير', replies: 'التصويبات والردود', noReplies: 'لا شيء بعد.', respond: 'اترك تصويبا أو ردا', respondHelp: 'يظهر هنا بعد أن يقرأه محرر.', kind: 'ما هو',
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
  'best-too-low': ([best, needed]) => `لا تقرير من أحدهما يوافق الآخر: أقربها ${best}، والمطلوب ${needed}`, 'better-elsewhere': ([best]) => `وافق تقرير بقدر ${best}، لكنه كان أوفق لقيده حين ورد، أو تقارب قيدان فلم يُختر بينهما`, older: ([words]) => words!, awaited: ([days]) => `ذُكر كأنه جرى، وسائر التقارير تنتظره: ${days}`, 'stood-in': ([entry, day]) => `كان في القيد ${entry}${day ? ` حتى ${day}` : ''}، ثم تبيّن أنه هذا القيد`, 'most-fit': ([share]) => `يوافقه ${share} من تقاريره`,
  'person-in-both': ([name]) => `${name} في كليهما`, 'persons-partly': ([name, a, b]) => `${name} في كليهما، لكن ${a} في مقابل ${b}`, 'persons-differ': ([a, b]) => `شخصان مختلفان: ${a} و${b}`, 'no-person': () => 'لا شخص يقارن به',
  'place-in-both': ([place]) => `${place} في كليهما`, 'state-in-both': ([place]) => `${place} في كليهما`, 'places-differ': ([a, b]) => `مكانان مختلفان: ${a} و${b}`, 'hosts-differ': ([host]) => `مضيف آخر: ${host}`, 'visitors-differ': ([parties]) => `زائرون من أطراف أخرى: ${parties}`, 'parties-differ': () => 'أطراف أخرى',
  'goes-to': ([who, host]) => `${who} إلى ${host}`, 'of-parties': ([parties]) => parties!, 'form-differs': ([form]) => `شكل آخر: ${form}`, 'body-differs': ([name]) => `جهاز آخر: ${name}`, 'sessions-differ': ([a, b]) => `دورتان مختلفتان: ${a} و${b}`, 'session-in-both': ([number]) => `الدورة ${number} في كليهما`, 'body-of': ([sort, parties]) => `${sort}: ${parties}`,
  'several-both': ([a, b]) => (a && b ? `عدة وثائق في كليهما: ${a} و${b}` : 'عدة وثائق في كليهما'), 'several-and-one': () => 'عدة وثائق في أحدهما وواحدة في الآخر', 'no-titles': () => 'بلا عنوان في كليهما', 'no-title': () => 'لا عنوان يقارن به', 'titles-in-scripts': () => 'عنوانان بخطين مختلفين', 'subjects-alike': () => 'عنوانان في موضوع واحد', 'subjects-differ': () => 'عنوانان في موضوعين مختلفين', became: () => 'يقول ما آلت إليه أيا كان يوم توقيعها', 'titles-alike': ([like]) => `عنوانان متشابهان (${like})`, 'titles-differ': ([a, b]) => `عنوانان مختلفان: ${a} و${b}`, 'instruments-differ': ([a, b]) => `${a} في أحدهما و${b} في الآخر`,
  'level-differs': ([level]) => `مستوى آخر: ${level}`, 'turn-differs': ([change]) => `تحول آخر: ${change}`, 'name-differs': ([name]) => `اسم آخر: ${name}`, 'level-of': ([level, parties]) => `${level}: ${parties}`, 'side-differs': () => 'يتعهد به طرف آخر', 'words-in-scripts': () => 'كلمات بخطين مختلفين', 'words-alike': ([like]) => `كلمات متشابهة (${like})`,
  'amount-differs': ([amount]) => `مقدار آخر: ${amount}`, 'owner-differs': ([a, b]) => `لـ${a}، وهنا لـ${b}`, 'amount-in-both': ([measure, amount]) => `${measure}: ${amount} في كليهما`, 'target-in-both': ([amount]) => `هدف قدره ${amount} في كليهما`, 'name-is-other': () => 'اسم آخر', 'named-as': ([a, b]) => (a === b ? `${a} بالاسم نفسه` : `${a} هو ${b}`), 'office-in-both': ([role]) => `${role} في كليهما`, 'office-not-seen': ([role]) => `لم يُعرف بمنصب ${role}`,
  'days-apart': () => 'أيام متباعدة', 'week-early': ([days, most]) => `${days}، قبل ما تقوله أكثر التقارير بأسبوع: ${most}`, 'days-and': ([a, b]) => (a === b ? `الأيام نفسها: ${a}` : `${a} و${b}`), 'days-against-most': ([a, most]) => `${a}، وأكثر التقارير تقول ${most}`, 'days-and-told': ([days, told]) => `${days}، وذُكر في ${told}`, 'told-and-told': ([a, b]) => (b === undefined || a === b ? `ذُكر في ${a}` : `ذُكر في ${a} وفي ${b}`),
  'due-at-other-time': () => 'موعد آخر', 'due-and': ([a, b]) => (a === b ? `الموعد نفسه: ${a}` : `موعدان: ${a} و${b}`), 'due-against-most': ([a, most]) => `موعده ${a}، وأكثر التقارير تقول ${most}`, 'told-past-due': ([told, due]) => `ذُكر في ${told} وكان موعده ${due}`, 'told-within': ([days]) => `ذُكر أحدهما بعد الآخر في ${days}`,
}

/** What programs say in English, in Arabic. */
const phrasesArabic: Phrases = {
  // What became of a promise.
  'called off or put off': 'أُلغي أو أُرجئ', 'planned by one, denied by another': 'يقرره تقرير وينفيه آخر', 'planned anew for #': 'تقرر من جديد في #', 'told as held on the day': 'رُوي أنه جرى في يومه', 'held #, no day was set': 'جرى في # ولم يكن له موعد محدد',
  'held #, due #': 'جرى في #، وموعده #', 'held #, # days after it was due': 'جرى في #، بعد موعده بمدة #', 'followed by #': 'تلاه #', '# after #, against #': '# بعد #، والمستهدف #', '# told on #': 'ذُكر # في #', '# by one, # by another': '# في تقرير و# في آخر', 'replaced by #': 'حل محله #',
  'ended #; renewal due': 'انتهى في # وحان تجديده', 'was due by #; no report speaks of it since': 'كان موعده حتى #، ولا يذكره تقرير منذ ذلك الحين', 'every # months as a rule, hosts alternate': 'كل # في الغالب، ويتناوب المضيفان', 'every # months as a rule': 'كل # في الغالب', '# / #': '# / #',
  // Doubts of a report, and why each choice may be right.
  'named so first': 'هكذا سُمي أولا', 'named so later': 'هكذا سُمي بعد ذلك', '# is given two parties; another report that names the office with its party would settle it': 'نُسب # إلى طرفين، ويحسمه تقرير آخر يذكر المنصب وطرفه',
  'the number said': 'العدد المذكور', 'the number listed': 'عدد ما في القائمة', 'the number said and the list differ; the full list would settle it': 'يختلف العدد المذكور والقائمة، وتحسمه القائمة الكاملة', 'the verb tells it as past': 'يرويه الفعل ماضيا', '# lies after publication': '# بعد النشر',
  'told as past, dated after publication; the day of publication or a later report would settle it': 'يُروى ماضيا وتاريخه بعد النشر، ويحسمه يوم النشر أو تقرير لاحق',
  'today is a #': 'اليوم هو يوم #', 'yesterday is a #': 'أمس هو يوم #', 'tomorrow is a #': 'غدا هو يوم #', 'the day # days before is a #': 'اليوم السابق له بمدة #1 هو يوم #2', 'the day # days ahead is a #': 'اليوم اللاحق له بمدة #1 هو يوم #2', 'the report gives this day as its own': 'يذكر التقرير أنه يومه', '# is called the current year': 'يسمي # السنة الجارية', '# is called the next year': 'يسمي # السنة المقبلة', '# is called the last year': 'يسمي # السنة الماضية',
  '# is called the current month': 'يسمي # الشهر الجاري', '# is called the current month, #': 'يسمي # الشهر الجاري، #', 'one of two names that disagree': 'وهو أحد اسمين لا يتفقان', 'one of two names that disagree and the second': 'وهو الثاني من اسمين لا يتفقان', 'one of two names that disagree, #': 'وهو أحد اسمين لا يتفقان، #', 'one of two names that disagree and the second, #': 'وهو الثاني من اسمين لا يتفقان، #',
  '# day before its day #, which is ahead': 'قبل اليوم #2 منه بمدة #1، وهو مقبل', '# days before its day #, which is ahead': 'قبل اليوم #2 منه بمدة #1، وهو مقبل', '# day after its day #': 'بعد اليوم #2 منه بمدة #1', '# days after its day #': 'بعد اليوم #2 منه بمدة #1',
  'near #, told without a year': 'قريب من # الذي ذُكر بلا سنة', 'near #, told without a year as a #': 'قريب من # الذي ذُكر بلا سنة وهو يوم #', 'a period named in the report begins in #': 'تبدأ في # مدة يذكرها التقرير', '# is the nearest year announced': '# أقرب سنة يُعلن عنها', '# is the latest year told of': '# آخر سنة تُروى',
  'the first of the two names': 'أول الاسمين', 'the second of the two names': 'ثاني الاسمين', 'the first of the two names, and the month of publication, which is called the current one': 'أول الاسمين، وهو شهر النشر الذي يسميه النص الشهر الجاري', 'the second of the two names, and the month of publication, which is called the current one': 'ثاني الاسمين، وهو شهر النشر الذي يسميه النص الشهر الجاري',
  'The two names given for one month are names of different months. Another report of the same thing would settle it.': 'الاسمان المذكوران لشهر واحد هما لشهرين مختلفين. يحسمه تقرير آخر عن الأمر نفسه.', 'the day counted from publication': 'اليوم محسوبا من يوم النشر', 'the date as it stands': 'التاريخ كما كُتب', 'the nearest day that is this weekday': 'أقرب تاريخ يوافق اسم اليوم',
  '# is not the weekday named. A calendar of the event, or another report of it, would settle it.': 'لا يوافق # اسم اليوم المذكور. يحسمه برنامج الحدث أو تقرير آخر عنه.', 'No year is named from which the day of publication could be told; give it with --published.': 'لا تُذكر سنة يُستدل بها على يوم النشر، فاكتبه.',
  "No day of publication is given. # is the likeliest, # in 100: #. A dated copy, or the outlet's page, would settle it.": 'لم يُذكر يوم النشر. الأرجح #1 بنسبة #2 من مئة: #3. تحسمه نسخة مؤرخة أو صفحة الناشر.', "No day of publication is given, and what the report says of it leaves too many days. A dated copy, or the outlet's page, would settle it.": 'لم يُذكر يوم النشر، وما في التقرير يسمح بأيام كثيرة. تحسمه نسخة مؤرخة أو صفحة الناشر.',
  // What became of a report that was handed in.
  'expected a new id, found # taken by another text; give it an id of its own': 'المعرّف # لنص آخر، فاختر له معرّفا جديدا', 'already in the register': 'محفوظ في السجل من قبل', 'already in the register as #': 'محفوظ في السجل من قبل باسم #', 'not taken in': 'لم يُقبل', 'expected one report of that id, found two together; add them one after the other': 'تقريران معا بمعرّف واحد، فأضف أحدهما بعد الآخر', 'expected a day of publication as YYYY-MM-DD, found #': 'يُنتظر يوم النشر سنة فشهرا فيوما، والموجود #',
  'no reader for # yet: kept, not read': 'حُفظ ولم يُقرأ، إذ لا قارئ بعد للغته (#)', 'no reader for its language yet: kept, not read': 'حُفظ ولم يُقرأ، إذ لا قارئ بعد للغته', 'of its facts # came and # went': 'وقائعه: جديد #، وزائل #', '# and add again': '#، ثم أضف من جديد',
  // Sentences around what was expected, found and advised.
  '#: expected #, found #. #': '#1: المنتظر #2، والموجود #3. #4', '#: expected #, found #': '#1: المنتظر #2، والموجود #3', '#: expected #': '#: المنتظر #', '#, row #': '#، الصف #', '#, after row #': '#، بعد الصف #', '#, line #': '#، السطر #', '#, after record #': '#، بعد السجل #', '#, field "#"': '#، الحقل «#»',
  more: 'أكثر', none: 'لا شيء', nothing: 'لا شيء', neither: 'لا هذا ولا ذاك', words: 'كلمات', parties: 'أطراف', reports: 'تقارير', stopped: 'أوقف',
  // Files.
  'a report that the register can take': 'تقرير يقبله السجل', 'Give it another id, or mend it, and hand it in again.': 'اختر له معرّفا آخر أو أصلحه، ثم أضفه من جديد.', 'Give it another id, or mend it, and try again.': 'اختر له معرّفا آخر أو أصلحه، ثم حاول من جديد.', 'a file whose reports can be taken within bounds': 'ملف تؤخذ تقاريره ضمن الحدود', 'Add it on the command line with npx diwan add, or in smaller parts.': 'أضفه من سطر الأوامر، أو أجزاء أصغر.',
  'one that needs more than # MB': 'ملف يحتاج إلى أكثر من # ميغابايت من الذاكرة', 'one that broke the parser': 'ملف تعطل به المحلل', 'one that takes longer than # s': 'ملف يستغرق أكثر من # ثانية', 'one report as {JSON}': 'تقرير واحد بصيغة #', 'an empty line': 'سطر فارغ', 'Mend the line; the other lines are read all the same.': 'أصلح السطر، وبقية السطور تُقرأ على أي حال.',
  'a report in #': 'تقرير بهذه اللغات: #', 'one in #: no reader for # yet': 'تقرير لغته #، ولا قارئ لها بعد', 'one whose language cannot be told': 'تقرير لا تُعرف لغته', 'If it is in another language, name it with --language.': 'إن كان بلغة أخرى فحددها من سطر الأوامر.', 'Name its language with --language.': 'حدد لغته من سطر الأوامر.',
  'Mend the cell, or map another column with --map; the other rows are taken.': 'أصلح الخانة أو حدد عمودا آخر، وبقية الصفوف تؤخذ.', 'a line of column names and rows': 'سطر بأسماء الأعمدة ثم صفوف', 'an empty sheet': 'ورقة فارغة', 'Name another sheet with --sheet.': 'سمّ ورقة أخرى.', 'a sheet "#"': 'ورقة باسم «#»', 'Name one of these with --sheet.': 'سمّ واحدة من هذه.', 'a workbook ({XLSX})': 'مصنف بصيغة #', 'Save it anew as {XLSX} or {CSV}.': 'احفظه من جديد بصيغة # أو #.', 'a file that can be read': 'ملف تمكن قراءته', 'Check its name.': 'تحقق من اسمه.',
  'rows of a table': 'صفوف جدول', 'Mend the row: a quotation mark may be left open.': 'أصلح الصف: ربما تُركت علامة اقتباس مفتوحة.', 'a day (2016-10-20), a month (2016-10), a year (2016), or two with ".." between': 'يوم أو شهر أو سنة بالأرقام، أو اثنان منها بينهما نقطتان', 'a party by its code ({TUR, KAZ, OIC}) or {other:NAME}': 'طرف برمزه (#) أو #', 'a whole number': 'عدد صحيح', 'a number': 'عدد', 'one of the slots #': 'إحدى الخانات #', 'a value, since nothing is said without one': 'قيمة، إذ لا يقال شيء من دونها', 'people as {PARTY: NAME}, or parties': 'أشخاص على صورة #، أو أطراف', 'yes or no': 'نعم أو لا', 'one of #': 'واحد من #',
  'an archive of at most 8 GB and 500,000 files once unpacked': 'محفوظات لا تزيد بعد فكها على 8 غيغابايت و500 ألف ملف', 'Unpack it and give the folder.': 'فكها وأضف المجلد.', 'a {ZIP} archive from beginning to end': 'محفوظات # من أولها إلى آخرها', 'one that is damaged (#)': 'تالف (#)', 'Fetch or pack it again.': 'اجلبه أو احزمه من جديد.', 'files of at most # MB': 'ملفات لا يزيد كل منها على # ميغابايت', 'a larger one': 'ملف أكبر', 'Unpack the archive and give the file itself.': 'فك المحفوظات وأضف الملف نفسه.', 'a file without a password': 'ملف بلا كلمة مرور', 'one that is encrypted': 'ملف مشفر', 'Unpack the archive with its password and give the folder.': 'فك المحفوظات بكلمة مرورها وأضف المجلد.',
  'the name of an encoding, such as {utf-8, utf-16le, windows-1256, iso-8859-6, windows-1254, windows-1251 or koi8-r}': 'اسم ترميز، مثل #', 'bytes that are #': 'نص بترميز #', 'bytes that are not': 'بيانات ليست كذلك', 'Give one of these, or leave the encoding out and it is found.': 'اختر واحدا منها، أو اترك الترميز فيُعرف.', 'Leave the encoding out and it is found, or name another.': 'اترك الترميز فيُعرف، أو سمّ غيره.', 'a report as text or {JSON}': 'تقرير نصي أو بصيغة #', 'Save it as plain text and try again.': 'احفظه نصا مجردا وحاول من جديد.',
  'text in {UTF-8, UTF-16} or a usual Arabic, Turkish, Russian or western encoding': 'نص بترميز # أو بترميز عربي أو تركي أو روسي أو غربي معروف', 'bytes that read as text in none of them': 'بيانات لا تُقرأ نصا في أي منها', 'Name the encoding with --encoding if you know it, or save the file as {UTF-8}.': 'احفظ الملف بترميز #.', 'bytes that are no text': 'بيانات ليست نصا',
  'a {PDF} document': 'وثيقة #', 'a {ZIP} archive or an office document': 'محفوظات # أو مستند مكتبي', 'a {PNG} picture': 'صورة #', 'a {JPEG} picture': 'صورة #', 'a {GIF} picture': 'صورة #', '{gzip} data': 'بيانات #', 'a program': 'برنامج', 'an old office document': 'مستند مكتبي قديم', 'an {SQLite} database': 'قاعدة بيانات #', '{bzip2} data': 'بيانات #', '{xz} data': 'بيانات #', 'sound, film or a picture': 'صوت أو فيلم أو صورة', sound: 'صوت', 'sound or film': 'صوت أو فيلم',
  'a feed as {RSS, Atom, RDF} or {JSON Feed}': 'خلاصة بصيغة # أو #', 'one that cannot be read (#)': 'لا تمكن قراءته (#)', 'Check that the file was fetched to its end.': 'تحقق من أن الملف جُلب إلى آخره.', 'an item with a title or a text': 'مادة لها عنوان أو نص', 'Nothing can be read of it; the other items are taken all the same.': 'لا يُقرأ منها شيء، وبقية المواد تؤخذ على أي حال.', 'a feed with items': 'خلاصة فيها مواد', 'none in it': 'لا شيء فيها', 'Look again later, or check the address.': 'عد إليها لاحقا، أو تحقق من العنوان.',
  'pairs such as {text=body}, with # before the sign': 'أزواج مثل #، وقبل العلامة #', 'Write the field of a report first, then where it stands: {--map title=headline,text=article.body}': 'اكتب حقل التقرير ثم موضعه: #', 'one report a line': 'تقرير في كل سطر', 'nothing (0 bytes)': 'ملف فارغ', 'Check that the file was written to its end.': 'تحقق من أن الملف كُتب إلى آخره.', 'a string': 'نص', 'Put the value in quotation marks or leave the field out.': 'ضع القيمة بين علامتي اقتباس أو اترك الحقل.', 'a day of the calendar as {YYYY-MM-DD}': 'يوم من التقويم على صورة #', 'Mend the date, or leave it out: then the likeliest day is inferred and the doubt is shown.': 'أصلح التاريخ أو اتركه، فيُستنتج اليوم الأرجح ويظهر الشك.', 'a list of #': 'قائمة عدد ما فيها #', 'an object with #': 'كائن فيه #', 'no fields': 'لا حقول',
  'an object with title and text': 'كائن له عنوان ونص', 'Write one report as {{"title": …, "text": …}}.': 'اكتب التقرير على صورة #.', 'the body of the report as a string': 'متن التقرير نصا', 'Name the body "{text}" and the headline "{title}"; the fields found are #.': 'سمّ المتن #1 والعنوان #2. الحقول الموجودة: #3.', 'a report': 'تقرير', 'a title and a text without a word': 'عنوان ونص بلا كلمة', 'Nothing can be read of it; leave it out.': 'لا يُقرأ منه شيء، فاتركه.', 'lines of at most # MB': 'سطور لا يزيد كل منها على # ميغابايت', 'a longer one': 'أطول من ذلك', 'Write one report a line, with a line break after each.': 'اكتب تقريرا في كل سطر، وبعده سطر جديد.',
  'an e-mail message': 'رسالة بريد', 'Save it anew as .{eml}, or copy its text into a file ending in .{txt}.': 'احفظها من جديد بصيغة #، أو انسخ نصها إلى ملف ينتهي اسمه بـ #.', 'an e-mail message with a subject or a text': 'رسالة بريد لها موضوع أو نص', 'a document with text': 'وثيقة فيها نص', 'none in it: pictures alone, or an empty page': 'لا نص فيها: صور فحسب أو صفحة فارغة', 'If it is a scanned page, have its text recognised first.': 'إن كانت صفحة مصورة فاستخرج نصها أولا.',
  'a page in {UTF-8} or a usual Arabic, Turkish, Russian or western encoding': 'صفحة بترميز # أو بترميز عربي أو تركي أو روسي أو غربي معروف', 'Name the encoding with --encoding if you know it.': 'إن عرفت ترميزها فحدده من سطر الأوامر.', 'a page with the text of a report': 'صفحة فيها نص تقرير', '"#" with no text to speak of: a list, a form or a page filled in by script': '«#» بلا نص يُذكر: قائمة أو استمارة أو صفحة يملؤها برنامج', 'no text to speak of': 'لا نص يُذكر', 'Save the page as the browser shows it, or copy its headline and text into a file ending in .{txt}.': 'احفظ الصفحة كما يعرضها المتصفح، أو انسخ عنوانها ونصها إلى ملف ينتهي اسمه بـ #.',
  'a page that can be read': 'صفحة تمكن قراءتها', 'one that breaks its reader (#)': 'صفحة يتعطل بها قارئها (#)', 'Copy its headline and text into a file ending in .{txt}.': 'انسخ عنوانها ونصها إلى ملف ينتهي اسمه بـ #.', 'a page as a person can read it': 'صفحة يقرؤها الناس', 'one of # million letters': 'صفحة حروفها بالملايين: #', 'tags more than # deep within each other': 'وسوم متداخلة أعمق من #', 'more than # tags': 'وسوم أكثر من #',
  'a {PDF} document that can be read': 'وثيقة # تمكن قراءتها', 'one locked with a password': 'وثيقة مقفلة بكلمة مرور', 'Unlock it and try again.': 'افتح قفلها وحاول من جديد.', 'Fetch it again, or save its text as .{txt}.': 'اجلبها من جديد، أو احفظ نصها بصيغة #.', 'a {PDF} document with text': 'وثيقة # فيها نص', 'pictures of pages alone': 'صور صفحات فحسب', 'Have its text recognised first ({OCR}), then give the text.': 'استخرج نصها أولا (#)، ثم أضف النص.',
  'a file': 'ملف', 'no file of that name': 'لا ملف بهذا الاسم', 'Check the name and the folder you are in.': 'تحقق من الاسم ومن المجلد.', 'a file that may be read': 'ملف تجوز قراءته', 'one that this user may not read': 'ملف لا يحق لهذا المستخدم أن يقرأه', 'Change its permissions or run as its owner.': 'غيّر أذوناته أو شغّل البرنامج باسم مالكه.', '{gzip} data from beginning to end': 'بيانات # من أولها إلى آخرها', 'data that break off or are damaged (#)': 'بيانات مبتورة أو تالفة (#)', 'Fetch or pack the file again.': 'اجلب الملف أو احزمه من جديد.', 'Try again, or copy the file elsewhere first.': 'حاول من جديد، أو انسخ الملف إلى مكان آخر أولا.', 'files whose names fit the pattern': 'ملفات توافق أسماؤها النمط', 'Check the folder you are in; {**} stands for folders within folders.': 'تحقق من المجلد، والعلامة # تعني مجلدات داخل مجلدات.',
  'a folder with reports (#, also with .{gz})': 'مجلد فيه تقارير (#، ومعها #)', 'Name the files themselves to have them looked at whatever they are called.': 'سمّ الملفات نفسها فيُنظر فيها أيا كانت أسماؤها.', 'at most # MB in one text': 'نص لا يزيد على # ميغابايت', 'Give many reports as {JSONL}, one report a line (the name ending in .{jsonl}).': 'أضف التقارير الكثيرة بصيغة #، تقريرا في كل سطر (وينتهي الاسم بـ #).', 'a table with a line of column names': 'جدول فيه سطر بأسماء الأعمدة', 'a column with the text of reports': 'عمود فيه نصوص التقارير', 'columns #': 'الأعمدة #', 'Say which is which: {--map title=COLUMN,text=COLUMN,published=COLUMN}': 'قل أيها هو: #', 'a table with rows': 'جدول فيه صفوف', 'column names alone': 'أسماء أعمدة فحسب',
  'archives at most # deep within each other': 'محفوظات لا تتداخل أعمق من #', 'one deeper': 'أعمق من ذلك', 'at most # MB once unpacked': 'ما لا يزيد بعد فكه على # ميغابايت', 'an archive with reports': 'محفوظات فيها تقارير', 'none in a form that is read': 'لا شيء بصيغة تُقرأ', 'Unpack it and name the files themselves.': 'فكها وسمّ الملفات نفسها.', 'a sitemap that lists # addresses': 'خريطة موقع، وعدد عناوينها #', 'Fetch the pages that it lists and add them, or add the feed of the site.': 'اجلب الصفحات التي تسردها وأضفها، أو أضف خلاصة الموقع.', 'a report: a headline, then the text': 'تقرير: عنوان ثم نص', 'white space alone': 'فراغ فحسب', 'Check that the right file was given.': 'تحقق من أنه الملف المقصود.', 'Mend the {JSON}, or give the text itself in a file ending in .{txt}.': 'أصلح صيغة #، أو أضف النص نفسه في ملف ينتهي اسمه بـ #.',
  'pages of at most # MB': 'صفحات لا تزيد كل منها على # ميغابايت', 'It is left out; the rest of the archive is read.': 'تُترك، وبقية المحفوظات تُقرأ.', 'a record that can be unpacked': 'مادة يمكن فكها', 'a web archive ({WARC}) to its end': 'محفوظات ويب (#) إلى آخرها', 'Fetch it again; what came before is taken.': 'اجلبها من جديد، وما قبل ذلك أُخذ.', 'a web archive ({WARC}) with pages': 'محفوظات ويب (#) فيها صفحات', 'none in # records': 'لا شيء، وعدد المواد #', 'no record in it': 'لا مادة فيها',
  // The web.
  'at most # MB': 'ما لا يزيد على # ميغابايت', 'It is left out.': 'يُترك.', 'an answer to its end': 'جواب إلى آخره', 'It is asked again later.': 'يُسأل لاحقا من جديد.', 'a body packed with {gzip}, {deflate} or {br}': 'جواب محزوم بصيغة # أو # أو #', 'Tell the site; it was asked for one of these.': 'أخبر الموقع، فقد سُئل واحدة منها.', 'its connection closed after # bytes': 'انقطع الاتصال به بعد # بايت', '# bytes announced': 'أعلن عن # بايت', 'more once unpacked': 'أكثر بعد فكه', 'packed data that break off or are damaged (#)': 'بيانات محزومة مبتورة أو تالفة (#)',
  'an address that begins with {http://} or {https://}': 'عنوان يبدأ بـ # أو #', 'another or none': 'غيره أو لا شيء', 'Copy the address from a browser.': 'انسخ العنوان من متصفح.', 'a port of the web': 'منفذ من منافذ الويب', 'port #, kept for other services': 'المنفذ #، وهو لخدمات أخرى', 'Check the address.': 'تحقق من العنوان.', 'It is asked again later; check the address if that goes on.': 'يُسأل لاحقا من جديد، فإن استمر ذلك فتحقق من العنوان.', 'an answer within # s': 'جواب خلال # ثانية', 'none, or one without end': 'لا جواب، أو جواب لا ينتهي', 'a host that the network knows': 'مضيف تعرفه الشبكة', 'none of that name (#)': 'لا مضيف بهذا الاسم (#)', 'an answer in {HTTP}': 'جواب وفق #', 'one that breaks its rules (#)': 'جواب يخالف قواعده (#)', 'its connection closed before': 'انقطع الاتصال قبل ذلك', 'a server that answers': 'خادم يجيب',
  'status 200': 'الحالة 200', 'status #': 'الحالة #', 'The site does not give it; open it in a browser and add the saved page.': 'لا يعطيه الموقع، فافتحه في متصفح وأضف الصفحة المحفوظة.', 'at most # redirects': 'إحالات لا تزيد على #', 'ones that lead in a circle': 'إحالات تدور في حلقة', 'Open it in a browser and take the address that it ends at.': 'افتحه في متصفح وخذ العنوان الذي ينتهي إليه.', 'an address of the public web': 'عنوان من الشبكة العامة', '#, which is of this machine or a private network': '#، وهو لهذا الجهاز أو لشبكة خاصة', 'Set {DIWAN_PRIVATE_HOSTS=HOST,…} if pages of hosts of your own network are to be fetched.': 'اضبط # إن أردت جلب صفحات من شبكتك.',
  '{gzip} data of at most # MB once unpacked': 'بيانات #1 لا تزيد بعد فكها على #2 ميغابايت', 'damaged data': 'بيانات تالفة', 'a feed or a sitemap': 'خلاصة أو خريطة موقع', 'a page; its feed is #': 'صفحة، وخلاصتها #', 'something else': 'غير ذلك', 'Follow that: npx diwan follow #': 'تابع هذه: #', 'Look for a link called {RSS} or feed on the site, or try its {/sitemap.xml}.': 'ابحث في الموقع عن رابط باسم # أو خلاصة، أو جرّب #.', 'a host that may be asked': 'مضيف يجوز سؤاله', 'one that rests for # s more after it failed or asked for it': 'مضيف يستريح # ثانية أخرى بعد أن تعثر أو طلب ذلك', 'It is asked again then.': 'يُسأل حينئذ من جديد.', 'an address that {robots.txt} lets programs fetch': 'عنوان يأذن # للبرامج بجلبه', 'one that it forbids': 'عنوان يمنعه', 'Ask the site, or open the page in a browser and add the saved file.': 'اسأل الموقع، أو افتح الصفحة في متصفح وأضف الملف المحفوظ.',
  // Answers of the server.
  'Requests: expected fewer in so short a time. Ask again in # s.': 'طلبات كثيرة في وقت قصير. حاول بعد # ثانية.', 'Ask again in # s.': 'حاول بعد # ثانية.', 'Session: expected somebody who is signed in, found nobody. Sign in at the desk, or with POST /api/session.': 'لم يسجل أحد دخوله. سجّل الدخول أولا.', 'Role: expected # or above for this, found #. An admin of this register can give it.': 'لا يحق ذلك إلا لدور # فما فوق، ودورك #. يمنحك إياه مدير السجل.', reader: 'قارئ', analyst: 'محلل', editor: 'محرر', admin: 'مدير',
  'Users: expected the e-mail address or id of a user, found "#". npx diwan users list names all.': 'لا مستخدم بهذا الاسم: #.', 'email: expected an address such as {name@ministry.example}, found "#".': 'ليس هذا بريدا إلكترونيا مثل #: #.', 'email: expected one that nobody has yet, found "#". Change that user instead.': 'هذا البريد لمستخدم موجود: #. عدّل ذلك المستخدم.', 'role: expected admin, since this is the first user and nobody else could add more, found #.': 'أول مستخدم لا بد أن يكون مديرا ليضيف غيره، والمختار: #.', 'present: expected your present password, found another.': 'ليست هذه كلمة مرورك الحالية.', 'Users: expected another admin to remain when #, found none. Make somebody else admin first.': 'لا بد أن يبقى مدير آخر. اجعل غيره مديرا أولا.', 'password: expected # to # characters, found #. A few words in a row are good.': 'كلمة المرور من # إلى # حرفا، وهذه #. بضع كلمات متتالية تفي بالغرض.', 'role: expected reader, analyst, editor or admin, found "#".': 'الدور قارئ أو محلل أو محرر أو مدير، والمكتوب: #.',
  'Body: expected at most # bytes. Send fewer reports at a time.': 'ما أرسل أكبر من # بايت. أرسل تقارير أقل في كل مرة.', 'Print: expected a pass that was just given, found another.': 'انتهت صلاحية هذا العنوان للطباعة.', 'Routes: expected one that /api/openapi.json describes, found #.': 'لا شيء في هذا العنوان: #.', 'Files: nothing stands at #.': 'لا شيء في هذا العنوان: #.', 'Nothing stands at #.': 'لا شيء في هذا العنوان: #.', 'The desk has not been built yet. Run "{npm run build}" and start again; the API under /api works meanwhile.': 'لم تُبن صفحات المكتب بعد. شغّل # ثم ابدأ من جديد.', 'cursor: expected one that an earlier page gave as "next", found "#". Leave it out to begin at the first page.': 'لا صفحة تالية بهذا الرمز: #. ابدأ من أول القائمة.',
  'Host: expected 127.0.0.1 or localhost, found "#". Open the address that the server printed.': 'افتح العنوان الذي طبعه الخادم، لا #.', 'Origin: expected this desk, found "#". What changes the register is taken from its own pages only.': 'لا يُقبل تغيير السجل إلا من صفحاته، لا من #.', 'The request cannot be read; expected JSON as /api/openapi.json describes it.': 'لا يمكن قراءة الطلب.', 'The server met an error it did not foresee. Its log says which; trying again later may help.': 'حدث في الخادم خطأ لم يكن متوقعا، وهو مدون في سجله. ربما نفع أن تحاول لاحقا.', 'Body: expected at most # bytes.': 'ما أرسل أكبر من # بايت.',
  'form: expected one that was given out within a day for this page, found another. Open the page again and send it from there.': 'مضى على فتح هذه الصفحة أكثر من يوم. افتحها من جديد وأرسل منها.', 'form: expected one that a person filled in, found one sent at once. Wait some seconds and send it again.': 'أُرسلت الاستمارة فور فتحها. انتظر ثواني وأرسلها من جديد.', 'name: expected a name, found other signs in it.': 'في الاسم علامات ليست من الأسماء.', 'email: expected an e-mail address such as {name@place.example}, found other words.': 'ليس هذا بريدا إلكترونيا مثل #.', 'text: expected at most # addresses of pages, found more.': 'في النص عناوين صفحات أكثر من #.', 'text: expected words, found control characters.': 'في النص علامات لا تُكتب.', 'about: expected a public report or entry, found another.': 'ليس هذا من التقارير أو القيود العامة.', 'Replies: expected fewer in so short a time. Try again in # min.': 'ردود كثيرة في وقت قصير. حاول بعد # دقيقة.', 'Replies: expected room for one more, found that many wait for an editor. Try again in some days.': 'ردود كثيرة تنتظر المحررين. حاول بعد أيام.',
  'Pairs: expected two parties of which this register holds something, found # and #. All of them are listed at /api/pairs.': 'لا يحوي السجل شيئا عن # و# معا.', 'Entries: expected the id of a person or a body of this register, found "#". A brief on two parties stands at /api/pairs/{{a}}/{{b}}/brief.': 'لا شخص ولا جهاز في السجل بهذا المعرّف: #1.', 'PDF: expected a Chromium on this machine to print with, found none. Install one (on Debian: apt-get install chromium) or name it with DIWAN_CHROMIUM; the Word document needs none.': 'ليس في هذا الجهاز متصفح يُطبع به. نزّل مستند وورد، أو اطبع من متصفحك.', 'Entries: expected the id of an entry in this register, found "#". An entry may have been joined with another; search for it by its words.': 'لا قيد في السجل بهذا المعرّف: #. ربما ضُم إلى غيره، فابحث عنه بكلماته.',
  'act.fact.evidence: expected one span or more within the # letters of the report, each of at most #, found #. Select the words that say it.': 'حدد في النص الكلمات التي تقول ذلك.', '#.about.report: expected a report of this register, found "#".': 'لا تقرير في السجل بهذا المعرّف: #2.', 'Asides: expected the id of something set aside, found "#". The list at /api/asides has all of them.': 'لم يُنحّ شيء بهذا المعرّف: #.', 'Sources: this server fetches nothing; follow the address on the command line with npx diwan follow.': 'لا يجلب هذا الخادم شيئا، فتابع العنوان من سطر الأوامر.', 'Asides: this server fetches nothing; try again on the command line with npx diwan aside retry.': 'لا يجلب هذا الخادم شيئا، فحاول من سطر الأوامر.', 'Public: expected something that may be read without signing in, found nothing of that name. /api/public/pairs names what may.': 'لا شيء عام بهذا الاسم.', 'Replies: expected the id of a reply, found "#". /api/replies lists all.': 'لا رد بهذا المعرّف: #.', 'parties: expected two parties by their codes, such as TUR and KAZ, found "#" and "#".': 'اختر طرفين مختلفين.',
  'Body: expected a file of at most # bytes. Add larger ones on the command line with npx diwan add.': 'الملف أكبر من # بايت. أضفه من سطر الأوامر.', 'Reports: expected the id of a report in this register, found "#". The list at /api/reports has all of them.': 'لا تقرير في السجل بهذا المعرّف: #.', 'reports.#.text: expected the words of a report, found nothing. Paste a headline and the text below it.': 'لا نص في التقرير. الصق عنوانا ونصا تحته.', 'Files: this server takes no files; add them on the command line with npx diwan add.': 'لا يأخذ هذا الخادم ملفات، فأضفها من سطر الأوامر.', 'Body: expected the bytes of a file, found none.': 'الملف فارغ.',
  'Session: expected a register with users, found one that is open to whoever is at this machine. Nobody has to sign in.': 'هذا السجل مفتوح لمن يجلس إلى هذا الجهاز، ولا حاجة إلى تسجيل الدخول.', 'Session: expected fewer attempts to sign in. Try again in # min.': 'محاولات كثيرة لتسجيل الدخول. حاول بعد # دقيقة.', 'Session: expected an e-mail address and the password that belongs to it, found two that do not belong together.': 'البريد الإلكتروني وكلمة المرور لا يتوافقان.', 'Session: expected an OpenID provider in the settings, found none. Sign in by password.': 'لا مزود هوية لهذا السجل، فادخل بكلمة المرور.', 'Session: expected an answer of #, found none that serves. Try again later, or sign in by password.': 'لم يجب # كما ينبغي. حاول لاحقا، أو ادخل بكلمة المرور.', 'Session: expected a browser that the OpenID provider sends back, found another request. Begin at /api/session/oidc.': 'ابدأ تسجيل الدخول من جديد.',
  'party: expected one party or more whose people are asked for, found none. Add party=TUR to the address.': 'اختر طرفا.', 'party: expected the two parties whose officials are asked for, found fewer. Add party=TUR&party=KAZ to the address.': 'اختر طرفين.', 'q: expected the words looked for, found none. Add q=… to the address.': 'اكتب الكلمات التي تبحث عنها.',
}

/** The interface in Arabic. */
export const words: Words = {
  language: 'ar',
  locale: 'ar',
  direction: 'rtl',
  ownName: 'العربية',
  facts: arabic,
  access: accessArabic,
  desk: deskArabic,
  grounds: groundsArabic,
  phrases: phrasesArabic,
  refusal: (found, expected, advice) => `الموجود: ${found}. المنتظر: ${expected}. ${advice}`,
  brand: 'ديوان',
  tagline: 'سجل التعاون بين الدول',
  kinds: { visit: 'زيارة', meeting: 'لقاء', session: 'دورة', signing: 'توقيع', framework: 'إطار', pledge: 'وعد', figure: 'رقم', office: 'منصب', statement: 'تصريح', person: 'شخص', body: 'جهاز مشترك' },
  slots: {
    when: 'متى', place: 'أين', visitors: 'الزائرون', host: 'المضيف', level: 'المستوى', participants: 'المشاركون', format: 'الشكل', instrument: 'الوثيقة', title: 'العنوان', count: 'العدد', parties: 'الأطراف', signatories: 'الموقعون', period: 'المدة', stage: 'المرحلة', body: 'الجهاز', bodyType: 'النوع', ordinal: 'الدورة',
    name: 'الاسم', change: 'ما جرى', by: 'الواعد', to: 'الموعود', what: 'المضمون', due: 'الموعد', speaker: 'المتحدث', measure: 'ما يقاس', amount: 'المقدار', target: 'هدف', whose: 'لمن', person: 'الشخص', role: 'المنصب', portfolio: 'الحقيبة', party: 'الطرف', modality: 'الحال', former: 'سابق', unit: 'الوحدة', persons: 'الأشخاص', status: 'الحال',
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
    months: { zero: 'شهر', one: 'شهر', two: 'شهرين', few: '# أشهر', many: '# شهرا', other: '# شهر' },
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
    noPromises: 'لم يُر وعد.', noBodies: 'لم يُر جهاز مشترك.', noInstruments: 'لم تُر وثيقة.', noPeople: 'لم يُذكر منصب.', noFigures: 'لم يُر رقم.', noStatements: 'لم يُر تصريح.', signedBy: 'وقعها', seen: 'رُئي في المنصب', more: 'عرض الكل', chosenHelp: 'أشر إلى علامة لتقرأها، واخترها لتفتح قيدها.', frameworks: 'الإطار', every: (months) => `كل ${months} تقريبا`, matters: 'ما يقول',
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
  incoming: { sources: 'مصادر متجددة', help: 'خلاصات وخرائط مواقع تُسأل مرة بعد مرة ما دام المكتب مفتوحا. ولا يُجلب عنوان معروف مرتين.', address: 'عنوان خلاصة أو موقع', follow: 'تابع', end: 'أوقف المتابعة', lastSeen: 'آخر جواب', never: 'لا جواب بعد', perDay: (reports) => `${reports} في اليوم`, waiting: 'في الانتظار', setAside: 'منحّى', asides: 'ما نُحّي جانبا', retry: 'حاول من جديد', drop: 'اتركه' },
}
