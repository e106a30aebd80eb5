import type { FactWords } from './facts-words.ts'

const ORDINALS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة', 'الحادية عشرة', 'الثانية عشرة', 'الثالثة عشرة', 'الرابعة عشرة', 'الخامسة عشرة', 'السادسة عشرة', 'السابعة عشرة', 'الثامنة عشرة', 'التاسعة عشرة', 'العشرون']

/** Facts told in Arabic. */
export const arabic: FactWords = {
  language: 'ar',
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
