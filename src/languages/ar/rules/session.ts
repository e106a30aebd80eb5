import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A standing body sits: a word of meeting or an ordinal beside its name. */
export const sits = frame({
  name: 'session of <body>', yields: 'session', trigger: words.sessionWord, recognised: true, roles: [],
  examples: [
    { text: 'عقدت اللجنة الاقتصادية المصرية الأردنية المشتركة دورتها السابعة في عمان أمس.', found: { bodyType: 'commission', parties: ['EGY', 'JOR'], ordinal: 7 } },
    { text: 'تستضيف الرياض الشهر المقبل القمة العربية في دورتها الثلاثين.', found: { bodyType: 'summit', parties: ['LAS'], ordinal: 30 } },
    { text: 'استضافت نيقوسيا القمة الثلاثية بين مصر وقبرص واليونان في جولتها الرابعة.', found: { bodyType: 'summit', ordinal: 4, parties: ['EGY', 'CYP', 'GRC'] } },
    { text: 'عقد أمس أول اجتماع للجنة الاستشارية العسكرية الماليزية الباكستانية المشتركة.', found: { bodyType: 'commission', ordinal: 1, parties: ['MYS', 'PAK'] } },
    { text: 'قال المندوب الكيني أمس خلال جلسة طارئة لمجلس الأمن الدولي إن الهدنة صامدة.', found: { bodyType: 'council', parties: ['UN', 'KEN'], modality: 'happened' } },
    { text: 'دعت بيرو إلى عقد اجتماع عاجل لمجلس الأمن غدا.', found: { bodyType: 'council', parties: ['UN', 'PER'], modality: 'possible' } },
    { text: 'والتقى أعضاء مجلس الأمن الـ 15، أمس، في جلسة طارئة في نيويورك.', found: { body: 'مجلس الأمن', bodyType: 'council', parties: ['UN'], place: 'نيويورك' } },
    { text: 'تريد تركيا من حلف شمال الأطلسي دعما في قمة للحلف تعقد في مدريد غدا.', found: { bodyType: 'summit', parties: ['NATO'], modality: 'planned' } },
    { text: 'عقد الرئيس الكيني وليام روتو محادثات أمس على هامش قمة دول بريكس (البرازيل وروسيا والهند والصين).', found: { bodyType: 'summit', parties: ['BRICS', 'BRA', 'RUS', 'IND', 'CHN'] } },
    { text: 'في صيف 2019 اجتمع الرئيسان الكيني وليام روتو والرواندي بول كاغامي خلال قمة مجموعة العشرين.', found: { parties: ['G20', 'KEN', 'RWA'], when: { start: '2019-06-01', end: '2019-08-31' } } },
    { text: 'يعقد مجلس وزراء العدل العرب دورته العادية السابعة غدا.', found: { bodyType: 'council', parties: ['LAS'], ordinal: 7 } },
    { text: 'دعت بيرو إلى عقد اجتماع طارئ في مجلس الأمن الدولي.', found: { body: 'مجلس الأمن الدولي', bodyType: 'council', modality: 'possible' } },
    { text: 'جاء ذلك قبل ساعات من جلسة طارئة يعقدها مجلس الأمن لبحث الهدنة.', found: { bodyType: 'council', modality: 'planned' } },
    { text: 'تشارك كينيا في اجتماع وزراء المالية ومحافظي البنوك المركزية في دول مجموعة العشرين غدا.', found: { bodyType: 'forum', parties: ['G20', 'KEN'] } },
    { text: 'ناقش قادة مجموعة السبع الملف، وتستضيف أوتاوا غدا القمة السنوية للمجموعة.', found: { bodyType: 'summit', parties: ['G7'] } },
    { text: 'بدأت أمس الدورة الخامسة عشرة للحوار الاستراتيجي بين كينيا ورواندا.', found: { bodyType: 'mechanism', parties: ['KEN', 'RWA'], ordinal: 15 } },
    { text: 'يعقد مجلس الأمن غدا جلسة لبحث الوضع في بوروندي.', found: { bodyType: 'council', parties: ['UN'], modality: 'planned' } },
    { text: 'تجتمع منظمة أوبك الشهر المقبل في فيينا.', found: { bodyType: 'forum', parties: ['OPEC'], modality: 'planned' } },
    { text: 'شارك الوزير الكيني في اجتماع وزراء خارجية الاتحاد الأفريقي أمس.', found: { bodyType: 'forum', parties: ['AU', 'KEN'] } },
    { text: 'تنطلق غدا في ليما قمة استثنائية لمنظمة شنغهاي للتعاون تجمع الهند وباكستان وكازاخستان.', found: { bodyType: 'summit', parties: ['SCO', 'IND', 'PAK', 'KAZ'], modality: 'planned' } },
    { text: 'يعقد قادة الاتحاد الأوروبي قمة في بروكسل الأسبوع المقبل.', found: { bodyType: 'summit', parties: ['EU'] } },
    { text: 'تراجع اليورو قبل قمة مهمة للاتحاد الأوروبي هذا الأسبوع.', found: { bodyType: 'summit', parties: ['EU'], modality: 'planned' } },
    { text: 'بدأ أمس اجتماع مجلس وزراء الدفاع لدول حلف الناتو.', found: { bodyType: 'council', parties: ['NATO'] } },
    { text: 'فشلت أمس مفاوضات اللجنة الفنية المشتركة بين كينيا وأوغندا وتنزانيا.', found: { bodyType: 'commission', parties: ['KEN', 'UGA', 'TZA'] } },
    { text: 'ألغى الوزير الكيني مشاركته في اجتماع وزاري لمجموعة العشرين.', found: { bodyType: 'forum', parties: ['G20', 'KEN'], modality: 'planned' } },
    { text: 'عقد فريق العمل المشترك بين كينيا وأوغندا اجتماعا في كمبالا.', found: { bodyType: 'group', parties: ['KEN', 'UGA'] } },
    { text: 'اجتمعت اللجنة القنصلية المشتركة الكينية الأوغندية في نيروبي.', found: { bodyType: 'commission', parties: ['KEN', 'UGA'] } },
    { text: 'تأمل كينيا أن يسهم اتفاق القادة خلال القمة الأفريقية الأخيرة في الحل.', found: { bodyType: 'summit', parties: ['AU'] } },
    { text: 'انطلقت أمس القمة العربية التاسعة والعشرون.', found: { bodyType: 'summit', ordinal: 29 } },
  ],
  silent: ['تترأس رئيسة الوزراء البريطانية اجتماعا لمجلس الأمن الوطني غدا.', 'هذا رد على ما أشار إليه الاتحاد الأوروبي بشأن المشاركة.', 'ينتظر اجتماع برعاية مجلس التعاون الخليجي للتوصل إلى اتفاق.', 'غادر المبعوث الكيني مسرعا للاجتماع بقادة حركة الشباب.', 'انطلقت أمس دورة ألعاب الكومنولث في أستراليا.', 'دعت بيرو مجلس الأمن الدولي إلى احترام القانون.', 'يشارك الاتحاد الأوروبي في المشروع.', 'صوت مجلس الأمن على القرار بعد مفاوضات طويلة.', 'التقى الوزير الكيني قادة بارزين في الاتحاد الأوروبي.', 'عقد مجلس إدارة الشركة دورته السنوية في المغرب.', 'لعب الفريق الإيطالي جولته الأولى في مدريد.', 'استقبل الوزير وفدا من مجلس الأعمال الكيني الأوغندي وجرى خلال اللقاء بحث التجارة.', 'قال رئيس الدورة الحالية لمجلس الأمن الدولي إن كينيا تدعم أوغندا.'],
})
