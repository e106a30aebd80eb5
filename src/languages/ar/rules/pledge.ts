import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A party undertakes something towards another. */
export const pledges = frame({
  name: '<party> pledges', yields: 'pledge', trigger: words.pledge,
  roles: [{ slot: 'by', what: 'actor', from: ['subject', 'genitive', 'owner'] }],
  examples: [
    { text: 'تعهدت تركيا بتقديم قرض إلى الصومال.', found: { by: ['TUR'], to: ['SOM'], what: 'تقديم قرض إلى الصومال' } },
    { text: 'تعهد الرئيس الكيني بإنهاء المناورات على الحدود.', found: { by: ['KEN'], to: [] } },
    { text: 'تعهدت كينيا بـ"عدم التدخل" في شؤون أوغندا.', found: { by: ['KEN'], to: ['UGA'] } },
    { text: 'رحب الوزير بتعهد رئيس أوغندا فتح المعبر مع كينيا.', found: { by: ['UGA'], to: ['KEN'] } },
  ],
  silent: ['تعهد المدرب بالفوز في المباراة.', 'تعهد الرئيس الكيني بعد عودته من أوغندا بخلق وظائف جديدة.', 'تعهدت كينيا بحماية مواطنيها في أوغندا.', 'قال الوزير الكيني إن أوغندا تعهدت بسحب قواتها من المعبر.', 'تعهدت كينيا باتخاذ إجراءات انتقامية ضد أوغندا.', 'تعهدت الحكومة بخفض الأسعار في الأسواق.', 'تعهدت كينيا بفرض رسوم جديدة على السلع الأوغندية.', 'كينيا وأوغندا.\nوصل الرئيس الكيني إلى أوغندا. تعهد الرئيس الكيني بتغيير الدستور.', 'تعهد وزير خارجية كينيا بتقديم مقترحات إلى أوغندا.', 'تعهدت كينيا بوقف الصيد في أعقاب القمة التي عقدت في أوغندا.', 'تعهد الرئيس الكيني بتوسيع العملية العسكرية في أوغندا.'],
})

/** A party will do something for another. */
export const undertakes = frame({
  name: '<party> will do for <party>', yields: 'pledge', trigger: words.undertake, forms: ['future'],
  roles: [
    { slot: 'by', what: 'actor', from: ['subject'] },
    { slot: 'to', what: 'actor', from: [{ after: ['with', 'for', 'to'] }], optional: true },
  ],
  examples: [{ text: 'مقدمة قصيرة.\nقال الرئيس التركي رجب طيب أردوغان إن بلاده ستدعم مشاريع السكك الحديدية مع العراق.', found: { by: ['TUR'] } },
    { text: 'قالت كينيا إنها ستساعد أوغندا على بناء السد وستقدم لها القروض.', found: { by: ['KEN'], to: ['UGA'], what: 'ستساعد أوغندا على بناء السد' } },
    { text: 'قال الوزير الكيني إن بلاده ستشارك في بناء السد مع أوغندا.', found: { by: ['KEN'], to: ['UGA'], what: 'ستشارك في بناء السد مع أوغندا' } },
    { text: 'قال الوزير الكيني إن بلاده ستبني مدرسة في أوغندا.', found: { by: ['KEN'], to: ['UGA'] } },
    { text: 'قال الرئيس الكيني: "سندعم أوغندا في هذا الملف".', found: { by: ['KEN'], to: ['UGA'] } }],
  silent: ['ستدعم الشركة فريق كرة القدم.', 'كينيا وأوغندا.\nقال وزير الخارجية الكيني موساليا مودافادي إنه سيشارك عبر الاتصال المرئي.', 'قال الوزير الكيني إن اللقاء المقبل سيعزز التجارة مع أوغندا.', 'قال الوزير التنزاني إن كينيا ستقدم تقريرا مع أوغندا.', 'قال الوزير الكيني إن بلاده ستخفض مساهمتها في برامج أوغندا.', 'قال الوزير الكيني إن بلاده ستضاعف عدد جنودها على الحدود مع أوغندا.', 'سئل الوزير الكيني عما إذا كانت كينيا ستساعد أوغندا.', 'قالت كينيا إنها ستجمد الأصول الأوغندية في بلادها.'],
})

/** A party says of itself that it will stop or carry out something. */
export const ceases = frame({
  name: '<party> will stop doing', yields: 'pledge', trigger: words.cease, forms: ['future'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'قال الوزير الكيني إن بلاده ستعلق الحفر على الحدود مع أوغندا.', found: { by: ['KEN'], to: ['UGA'] } }],
  silent: ['قالت كينيا إنها ستعلق الحفر مع أوغندا ما لم تدفع.', 'قال الوزير الكيني إن أوغندا ستعلق الحفر على الحدود.', 'قال الوزير الكيني إن بلاده ستعلق الدراسة في المدارس.', 'قال الوزير الكيني إن بلاده ستنفذ عمليات جديدة في أوغندا.', 'قال الوزير الكيني إن بلاده ستعلق تسليم الوقود إلى أوغندا.'],
})

/** Parties agree to do something. */
export const agrees = frame({
  name: '<parties> agree to do', yields: 'pledge', trigger: words.agree, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'اتفق البلدان على تعزيز التعاون في مجال الطاقة، حسب ما ذكرت الحكومة التركية والحكومة العراقية.', found: {} },
    { text: 'اتفقت كل من كينيا وأوغندا وتنزانيا على توسيع حصص الصيد في البحيرة.', found: { by: ['KEN', 'UGA', 'TZA'] } },
    { text: 'قال الوزير الكيني إنه اتفق مع نظيره الأوغندي على أن تعيد بلاده فتح المعبر.', found: { by: ['KEN', 'UGA'] } }],
  silent: ['اتفق الأعضاء على جدول الأعمال.', 'أكد الرئيسان الكيني والأوغندي توافقهما.', 'اتفقت كينيا وأوغندا على أن المفاوضات صعبة.', 'اتفقت كينيا وأوغندا الجمعة على عقد قمة في نيروبي.', 'اتفقت الحكومة الكينية مع المعارضة على توزيع المقاعد بعد وساطة أوغندا.', 'اتفق الرئيسان الكيني والأوغندي على ضرورة حماية البحيرة.'],
})

/** A party agrees to do something another wants. */
export const consents = frame({
  name: '<party> consents to do', yields: 'pledge', trigger: words.consent, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'وافقت تركيا على تدريب الشرطة في الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['وافق المدرب على تدريب الفريق.', 'وافقت تركيا على عقد اجتماع مع الصومال.', 'وافقت كينيا على قرار يدين هجوما في الصومال.', 'وافقت تركيا على دعوة من الصومال.', 'وافقت كينيا بالإجماع على مشروع قرار بشأن أوغندا.', 'وافقت كينيا على وقف العمل باتفاقية التجارة مع أوغندا.'],
})

/** A party is ready, bound or resolved to do something. */
export const ready = frame({
  name: '<party> is ready to do', yields: 'pledge', trigger: words.readiness, forms: ['noun'],
  roles: [{ slot: 'by', what: 'actor', from: ['genitive', 'owner'] }],
  examples: [
    { text: 'أبدت تركيا استعدادها لتدريب الشرطة في الصومال.', found: { by: ['TUR'], to: ['SOM'] } },
  ],
  silent: ['أبدى المدرب استعداده لتدريب الفريق.', 'أبدت كينيا استعدادها لزيادة طاقة تخصيب اليورانيوم بعد لقاء مع أوغندا.', 'دعا الرئيس الكيني أوغندا إلى الالتزام بتنظيف البحيرة.', 'أبدت كينيا استعدادها للتفاوض مع أوغندا.', 'أكدت كينيا عزمها على فرض رسوم جديدة على السلع الأوغندية.', 'انتقدت كينيا عدم التزام أوغندا بتنظيف البحيرة.', 'أبدت كينيا عزمها ممارسة ضغوط على أوغندا.', 'أعلنت كينيا تصميمها على حماية الشركات الكينية في أوغندا.'],
})

/** It was agreed to do something. */
export const wasAgreed = frame({
  name: 'it was agreed to do', yields: 'pledge', trigger: words.agreed, roles: [],
  examples: [{ text: 'تم الاتفاق على زيادة عدد الرحلات بين تركيا والصومال.', found: { by: ['TUR', 'SOM'] } }],
  silent: ['تم الاتفاق على جدول الأعمال.', 'تم الاتفاق على عقد اجتماع بين تركيا والصومال.'],
})

/** A party announces, decides or offers to do something for another. */
export const resolves = frame({
  name: '<party> resolves to do', yields: 'pledge', trigger: words.undertake, forms: ['noun'], company: [words.resolve], reach: 0, reachBack: 7,
  roles: [{ slot: 'by', what: 'actor', from: ['genitive', 'clauseSubject', 'actorBefore'] }],
  examples: [{ text: 'أعلنت تركيا تقديم قرض إلى الصومال.', found: { by: ['TUR'], to: ['SOM'] } }, { text: 'قررت كينيا منح أوغندا خط ائتمان جديدا.', found: { by: ['KEN'], to: ['UGA'] } }, { text: 'أضاف الوزير الكيني أن نيروبي وكمبالا قررتا أيضا تعزيز الاتصالات.', found: { by: ['KEN', 'UGA'] } }],
  silent: ['أعلنت الشركة تقديم خدمة جديدة إلى زبائنها.', 'قررت كينيا إيقاف برامج التدريب في أوغندا.', 'أعلنت تركيا افتتاح مدرسة.', 'قررت كينيا تجميد أصول شركات لها صلات مع أوغندا.', 'قررت كينيا إرسال مبعوث إلى أوغندا.', 'لا تعتزم كينيا تسليم الجزيرة لأوغندا.', 'أعلنت كينيا تقديم مقترحات إلى أوغندا.', 'قررت كينيا إرسال مسؤول إلى أوغندا.'],
})

/** Someone is bound, ready or resolved to do something, said by an adjective. */
export const isBound = frame({
  name: '<party> is bound to do', yields: 'pledge', trigger: words.bound, roles: [],
  examples: [
    { text: 'أبلغ الرئيس الكيني نظيره الأوغندي أنه ملتزم بتوسيع التعاون مع أوغندا.', found: { by: ['KEN'] } },
    { text: 'قالت المتحدثة باسم الخارجية الكينية إن كينيا ما زالت مستعدة للتعاون مع أوغندا.', found: { by: ['KEN'], to: ['UGA'] } },
    { text: 'قالت كينيا إنها ما زالت ملتزمة بالاتفاق الثلاثي.', found: { by: ['KEN'], to: [] } },
    { text: 'قال الوزير إن كينيا وأوغندا عازمتان على حماية بحيرة فيكتوريا.', found: { by: ['KEN', 'UGA'] } },
  ],
  silent: ['قال المدرب إن الفريق مستعد للمباراة.', 'قالت كينيا إنها مستعدة لأي طارئ مع أوغندا.', 'أكد الوزير التنزاني أن كينيا ملتزمة بالاتفاق مع أوغندا.'],
})

/** A deal says what its sides are to do. */
export const stipulates = frame({
  name: '<deal> binds <party> to do', yields: 'pledge', trigger: words.stipulate, forms: ['past', 'present'], company: [words.instrumentWord], reach: 4, reachBack: 2, roles: [],
  examples: [
    { text: 'ينص الاتفاق على أن تسحب كينيا قواتها من الحدود مع أوغندا.', found: { by: ['KEN'] } },
    { text: 'نصت المذكرة على تسهيل التجارة بين كينيا وأوغندا.', found: { by: ['KEN', 'UGA'] } },
  ],
  silent: ['ينص القانون الكيني على أن تدفع الشركات ضريبة.', 'نص الاتفاق على أن الحدود آمنة.'],
})

/** A party offers another to do something. */
export const offers = frame({
  name: '<party> offers <party> to do', yields: 'pledge', trigger: words.offer, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'عرضت كينيا على أوغندا تدريب أطبائها.', found: { by: ['KEN'], to: ['UGA'] } }],
  silent: ['عرضت كينيا فيلما جديدا.', 'عرض المتحف لوحات من كينيا.', 'ظهر الرئيس الكيني في مقطع عرض على التلفزيون الرسمي الأوغندي.'],
})

/** A party promises something beside what it says. */
export const promising = frame({
  name: '<speaker> says, promising', yields: 'pledge', trigger: words.pledging,
  roles: [{ slot: 'by', what: 'actor', from: ['teller'] }],
  examples: [{ text: 'قال الرئيس الكيني إن الطريق طويل، متعهدا بتقديم العون لأوغندا.', found: { by: ['KEN'], to: ['UGA'] } }],
  silent: ['قال المدرب إن الطريق طويل، متعهدا بالفوز على أوغندا.', 'قال الرئيس الكيني إن الطريق طويل، متعهدا بالرد على أوغندا.'],
})

/** A party assures that it will go on doing something for another. */
export const assures = frame({
  name: '<speaker> assures of going on', yields: 'pledge', trigger: words.goingOn, company: [words.assure], reach: 0, reachBack: 8, roles: [],
  examples: [
    { text: 'أكد الوزير الكيني مواصلة دعم أوغندا في هذا الملف.', found: { by: ['KEN'], to: ['UGA'] } },
    { text: 'قال الوزير الكيني إن القرار صعب، مؤكدا استمرار التعاون التجاري مع أوغندا.', found: { by: ['KEN'], to: ['UGA'] } },
  ],
  silent: ['أكد الوزير الكيني استمرار القتال في أوغندا.', 'أكد الخبير مواصلة دعم الأسعار في أوغندا.'],
})

/** It was agreed, told at a distance from who agreed, to do something. */
export const accordCame = frame({
  name: 'an accord came to do', yields: 'pledge', trigger: words.accord, company: [words.done], reach: 0, reachBack: 12, roles: [],
  examples: [
    { text: 'تم الاتفاق بين كينيا وأوغندا على تسهيل حركة الشاحنات.', found: { by: ['KEN', 'UGA'] } },
    { text: 'جرى خلال اللقاء بين وزيري النقل الكيني والأوغندي الاتفاق على تسيير قطارات جديدة.', found: { by: ['KEN', 'UGA'] } },
  ],
  silent: ['تم الاتفاق بين كينيا وأوغندا على عقد اجتماع.', 'تم تعديل الاتفاق بين كينيا وأوغندا.', 'تم الاتفاق بين النادي واللاعب على تمديد العقد.'],
})

/** A party does something for another under a deal. */
export const doesUnder = frame({
  name: '<party> does under <deal>', yields: 'pledge', trigger: words.undertake, forms: ['present'], company: [words.byVirtue], reach: 0, reachBack: 5,
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'بموجب الاتفاق تقدم كينيا لأوغندا مئة حافلة.', found: { by: ['KEN'], to: ['UGA'] } }],
  silent: ['وفقا للصحيفة تقدم كينيا لأوغندا مئة حافلة.', 'بموجب الاتفاق تقدم الشركة خدمات جديدة في أوغندا.'],
})
