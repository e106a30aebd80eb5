import { joined, plainWords, type WordSet } from '../../../rules/words.ts'
import { nouns, ours, verbs } from './sets.ts'

export const sign = joined('sign', ours('sign', 'past', 'وقعنا، أبرمنا، توصلنا'), verbs('sign', 'وقع يوقع توقيع، أبرم يبرم إبرام، توصل يتوصل توصل'))
export const reach = joined('reach', ours('reach', 'past', 'توصلنا'), verbs('reach', 'توصل يتوصل توصل'))
export const signPassive = plainWords('signPassive', 'الموقعة، الموقع، الموقعتين، الموقعين، الموقعتان، الموقعان، الموقع عليها، الموقع عليه، المبرمة، المبرم، المبرمتين، المبرمين، المبرمتان، المبرمان، موقعة، مبرمة، مبرم')
export const authorise = plainWords('authorise', 'تفويض، الموافقة على، وافق على، تفويضه، بالتباحث، التباحث')
/** A text not yet signed. */
export const draft = plainWords('draft', 'مشروع، مشروعي، مسودة، مسودتي')
export const pledge = joined('pledge', ours('pledge', 'past', 'تعهدنا، التزمنا'), verbs('pledge', 'تعهد يتعهد تعهد، التزم يلتزم، وعد -، وعدت -'))
/** Verbs of doing that bind when they stand in the future. */
export const undertake = verbs('undertake', 'عزز يعزز تعزيز، دعم يدعم دعم، قدم يقدم تقديم، ساهم يساهم مساهمة، أسهم يسهم إسهام، تعاون يتعاون، كثف يكثف تكثيف، طور يطور تطوير، ضاعف يضاعف مضاعفة، وسع يوسع توسيع، مول يمول تمويل، زود يزود تزويد، منح يمنح منح، سرع يسرع تسريع، وفر يوفر توفير، عمل يعمل، واصل يواصل مواصلة، أرسل يرسل إرسال، فتح يفتح فتح، أقام يقيم إقامة، أنشأ ينشئ إنشاء، بنى يبني بناء، ساعد يساعد مساعدة، شارك يشارك مشاركة، نسق ينسق تنسيق، خفض يخفض خفض، زاد يزيد زيادة، رفع يرفع رفع، شجع يشجع تشجيع، استأنف يستأنف استئناف، سهل يسهل تسهيل، خصص يخصص تخصيص، ضخ يضخ ضخ، أزال يزيل إزالة، مدد يمدد تمديد، أعاد يعيد إعادة، ركز يركز، درب يدرب تدريب، سلم يسلم تسليم، فكك يفكك تفكيك، جمد يجمد تجميد، حول يحول تحويل، أعفى يعفي إعفاء، سمح يسمح، أقرض يقرض إقراض، أتاح يتيح إتاحة، تبرع يتبرع تبرع، اشترى يشتري شراء، حسن يحسن تحسين، بذل يبذل بذل، عمق يعمق تعميق، وطد يوطد توطيد، فعل يفعل تفعيل، استثمر يستثمر استثمار، ألغى يلغي، صدر يصدر تصدير')
export const bodyQualifier = joined('bodyQualifier', plainWords('bodyQualifier', 'المشتركة، المشترك، مشتركة، مشترك، المختلطة، العليا المشتركة، بين الحكومتين، الحكومية، الحكومية المشتركة، الاقتصادية المشتركة', 'joint'),
  plainWords('bodyQualifier', 'العليا، الأعلى، عليا، أعلى، الوزاري، الوزارية، وزارية، وزاري، الفنية، الفني، فنية، العسكرية، العسكري، الأمنية، السياسية، السياسي', 'rank'),
  plainWords('bodyQualifier', 'الاقتصادية، الاقتصادي، التجارية، التجاري، الاستراتيجي، الاستراتيجية، الإستراتيجي، الإستراتيجية، التعاون، للتعاون، التنسيق، التنسيقي، رفيع المستوى، رفيعة المستوى، الأعمال، الشراكة، التخطيط، الثلاثية، الثنائية، الرباعية، التشاور، للتشاور، المشاورات، والفني، والاقتصادي، والتجاري، والاستثمار، والعلمي، والاقتصادية، والتجارية، والفنية، والعلمية، الدولية، الثقافي، الثقافية، الاستثمار، للاستثمار، رجال الأعمال، لرجال الأعمال، الرؤساء التنفيذيين، العمل، للعلوم والتكنولوجيا، الحكومي، المتابعة، التسيير، الدفاع، الدفاعي، الطاقة، والطاقة، السنوي، السنوية، عسكرية، وزارية، فنية، اقتصادية، تجارية، استراتيجية، استراتيجي، اقتصادي، وزاري، عمل، ثلاثية، ثنائية، أمنية، تنسيق، التنسيق المشترك، الخارجية والدفاع، التجارة، والتجارة، التجارة والاستثمار، المتابعة والتشاور السياسي'))
/** What was founded takes its founding up behind its name: "which began in", "that was set up". */
export const foundedBehind = verbs('foundedBehind', 'أسس يؤسس تأسيس، تأسس يتأسس، أنشأ ينشئ إنشاء، أنشئ -، أنشئت -، شكل يشكل تشكيل، تشكل يتشكل، انطلق ينطلق انطلاق، أطلق يطلق إطلاق، فعل يفعل تفعيل، استحدث يستحدث استحداث، دشن يدشن تدشين')
export const found = verbs('found', 'أسس يؤسس تأسيس، أنشأ ينشئ إنشاء، شكل يشكل تشكيل، أقام يقيم إقامة، دشن يدشن تدشين، استحدث يستحدث استحداث')
export const sessionWord = joined('sessionWord', plainWords('sessionWord', 'جولتها، جولته، نسختها، نسخته، دوراته، دوراتها، جلساته، جلساتها، الدورات، دورة، الدورة، دورته، دورتها، دورات، اجتماع، الاجتماع، اجتماعه، اجتماعها، اجتماعا، اجتماعات، الاجتماعات، اجتماعاته، اجتماعاتها، جلسة، الجلسة، جلسته، جلستها، أعمال، أعماله، أعمالها، جولة، الجولة، النسخة، نسخة، انعقاد، فعاليات، أشغال'))
export const adjective = plainWords('adjective', 'العادية، عادية، الاستثنائية، استثنائية، استثنائي، الاستثنائي، الطارئة، طارئة، طارئ، الطارئ، رسمية، الرسمية، تاريخية، التاريخية، المشترك، المشتركة، مشترك، مشتركة، مشتركا، ثنائية، ثنائي، الثنائية، الثنائي، ثلاثية، ثلاثي، الثلاثية، الثلاثي، رباعية، الرباعية، مغلقة، مغلق، موسعة، موسع، مهمة، هامة، خاطفة، قصيرة، مفاجئة، نادرة، سابقة، السابقة، الأولى، أولى، الثانية، ثانية، الثالثة، الأخيرة، الأخير، أخيرة، المقبلة، المقبل، الحالية، الجارية، المرتقبة، المرتقب، المقررة، المقرر، حالية، مرتقبة، مقررة، جديدة، جديد، الجديدة، الجديد، شاملة، شامل، إطارية، إطاري، اقتصادية، تجارية، حكومية، دولية، تنفيذي، تنفيذية، المنفصل، منفصلة، منفصل، عاجلة، عاجل، مطولة، مطول، قريبة، الحالي، سرية، سرا، سري، دبلوماسية، سياسية، معمقة، نهائي، نهائية، تمهيدية، متبادلة، تفاوضي، أمنية، عسكرية، وزارية، وزاري')
export const subjectOpens = plainWords('subjectOpens', 'بشأن، حول، في مجال، في مجالات، في المجالات، في المجال، تتعلق ب، يتعلق ب، بخصوص، على، في قطاع، في ميدان، تتضمن، يتضمن، تنص على، ينص على، تقضي ب، يقضي ب، تهدف إلى، تشمل')
export const titleEnds = plainWords('titleEnds', 'بين، مع، خلال، وذلك، التي، الذي، وقعها، وقعه، حيث، على هامش، بحضور، بقيمة، بعد، قبل، في إطار، بهدف، كما، لمدة، أمس، اليوم، في العاصمة، إلى جانب، من قبل، من جانب، الموقعة، الموقع، وقال، وأضاف')
/** What an amount does when it is told: it came to so much. */
export const amounts = verbs('amounts', 'بلغ يبلغ، وصل يصل، تجاوز يتجاوز، ناهز يناهز، قارب يقارب')
export const target = joined('target', verbs('target', 'استهدف يستهدف استهداف، رفع يرفع رفع، سعى يسعى سعي، هدف يهدف هدف، طمح يطمح طموح، بلوغ -، تطلع يتطلع تطلع، عرض يعرض عرض'), plainWords('target', 'إلى رفع، الهدف، هدف، لرفع، ليصل، لتصل، زيادة، للوصول'))

/** Instruments, singular, dual and plural. */
export const instruments: readonly [string, string, (1 | 2 | 3)][] = [
  ['agreement', 'اتفاق، اتفاقا، الاتفاق، اتفاقية، الاتفاقية، اتفاق إطار، اتفاقا إطاريا، اتفاق إطاري، اتفاقية إطارية، صفقة، الصفقة، اتفاق تعاون، اتفاقية تعاون، اتفاقية شراكة، اتفاق شراكة، اتفاق سلام، اتفاق مبادئ، اتفاق تسوية، تفاهم، تفاهما', 1], ['agreement', 'اتفاقين، اتفاقان، اتفاقيتان، اتفاقيتين، اتفاقيتي، صفقتين', 2], ['agreement', 'تفاهمات، اتفاقات، اتفاقيات، الاتفاقيات، الاتفاقات، صفقات، اتفاقية ومذكرة تفاهم، اتفاقيات ومذكرات تفاهم، اتفاقات ومذكرات تفاهم، الاتفاقيات ومذكرات التفاهم', 3],
  ['memorandum', 'مذكرة تفاهم، مذكرة، المذكرة، مذكرة التفاهم، مذكرة تعاون، مذكرة للتفاهم، مذكرة نوايا، مذكرة نيات، مذكرة اتفاق، مذكرة شراكة، مذكرة إعلان نوايا', 1], ['memorandum', 'مذكرتي تفاهم، مذكرتي، مذكرتا تفاهم، مذكرتين', 2], ['memorandum', 'مذكرات تفاهم، مذكرات، مذكرات التفاهم، المذكرات، التفاهمات، وثيقة تفاهم، مذكرات للتفاهم', 3],
  ['protocol', 'بروتوكول، بروتوكولا، البروتوكول، بروتوكول تعاون، بروتوكول اتفاق، بروتوكول إضافي، بروتوكولا إضافيا، برتوكول، برتوكولا، البرتوكول', 1], ['protocol', 'بروتوكولين، بروتوكولان، بروتوكولي', 2], ['protocol', 'بروتوكولات، البروتوكولات', 3],
  ['treaty', 'معاهدة، المعاهدة، ميثاق', 1], ['treaty', 'معاهدتين', 2], ['treaty', 'معاهدات', 3],
  ['declaration', 'بيان مشترك، بيانا مشتركا، البيان المشترك، إعلان مشترك، إعلانا مشتركا، الإعلان المشترك، إعلان، إعلانا، إعلان نوايا، إعلان نيات، إعلان مبادئ، إعلان تفاهم، وثيقة مشتركة', 1], ['declaration', 'إعلانات', 3],
  ['programme', 'برنامج تنفيذي، برنامج تبادل، برنامج للتعاون، برنامجا للتعاون، برنامج عمل مشترك، خريطة طريق، خطة عمل مشتركة، خطة تنفيذية، برنامج التعاون، البرنامج التنفيذي للتعاون، برنامجا تنفيذيا، برنامج تعاون، برنامج عمل، خطة عمل، خارطة طريق، البرنامج التنفيذي، خطة العمل المشتركة', 1], ['programme', 'برامج تنفيذية، برامج تعاون', 3],
  ['minutes', 'محضر، محضر اجتماع، محضرا، محضر اجتماعات، المحضر، محضر الدورة، محضر الاجتماع', 1], ['minutes', 'محاضر', 3],
  ['contract', 'عقد، عقدا، العقد، عقد شراكة، عقد امتياز', 1], ['contract', 'عقدين، عقدان', 2], ['contract', 'عقود، عقودا، العقود', 3],
  ['letter', 'خطاب نوايا، رسالة نوايا، خطاب تفاهم، خطاب نيات، رسالة نيات، خطاب إعلان نوايا', 1], ['other', 'وثيقة، الوثيقة', 1], ['other', 'وثيقتين، وثيقتان', 2], ['other', 'وثائق، الوثائق', 3],
]
/** Relations between states by level. */
export const relations: readonly [string, string][] = [
  ['strategic-partnership', 'شريك استراتيجي، الشريك الاستراتيجي، شريكا استراتيجيا، شريكان استراتيجيان، شريكين استراتيجيين، شريكة استراتيجية، الشريكين الاستراتيجيين، الشراكة الاستراتيجية القائمة، التعاون الاستراتيجي، تعاون استراتيجي، علاقات تعاون استراتيجي، علاقات استراتيجية، العلاقات الاستراتيجية، علاقات إستراتيجية، تحالف استراتيجي، الشراكة الاستراتيجية، شراكة استراتيجية، الشراكة الإستراتيجية، شراكة إستراتيجية، شراكة استراتيجية شاملة، الشراكة الاستراتيجية الشاملة، علاقات شراكة استراتيجية، علاقات شراكة استراتيجية شاملة، الشراكة الاستراتيجية المعززة، شراكة استراتيجية معززة، التعاون الاستراتيجي الشامل'],
  ['partnership', 'الشراكة، شريك مهم، شريكا مهما، شريك رئيسي، شريكا رئيسيا، شريكان مهمان، شريكين مهمين، شراكة متميزة، الشراكة الحقيقية، شراكة حقيقية، شراكة قوية، شراكة اقتصادية، الشراكة الاقتصادية، الشراكة الثنائية، علاقات شراكة، علاقة شراكة، الشراكة الشاملة، شراكة شاملة، شراكة وثيقة، الشراكة الوثيقة، الشراكة القائمة، شراكة اقتصادية شاملة، الشراكة الاقتصادية الشاملة، شريكان'], ['alliance', 'التحالف، تحالف، تحالفا، معاهدة دفاع مشترك، التحالف الاستراتيجي، علاقات تحالف'],
  ['diplomatic-relations', 'استئناف العلاقات، قطع العلاقات، عودة العلاقات، تطبيع العلاقات، قطعت علاقاتها، قطع علاقاتها، استأنفت علاقاتها، إعادة العلاقات، العلاقات الدبلوماسية، علاقات دبلوماسية، علاقاتها الدبلوماسية، علاقاتهما الدبلوماسية، علاقاته الدبلوماسية، التمثيل الدبلوماسي'],
  ['bare', 'علاقاتها، علاقاته، علاقاتهما، علاقاتهم، العلاقات'],
  ['free-trade', 'منطقة تجارة حرة، منطقة التجارة الحرة، منطقة للتجارة الحرة'],
  ['other', 'علاقات وثيقة، علاقات ثنائية وثيقة، علاقات متينة، علاقات ثنائية متينة، علاقات متميزة، علاقات ثنائية متميزة، علاقات تاريخية، علاقات ثنائية تاريخية، علاقات أخوية، علاقات ثنائية أخوية، علاقات قوية، علاقات ثنائية قوية، علاقات راسخة، علاقات ثنائية راسخة، علاقات ودية، علاقات ثنائية ودية، علاقات عميقة، علاقات ثنائية عميقة، علاقات ممتازة، علاقات ثنائية ممتازة، روابط وثيقة، روابط ثنائية وثيقة، روابط متينة، روابط ثنائية متينة، روابط متميزة، روابط ثنائية متميزة، روابط تاريخية، روابط ثنائية تاريخية، روابط أخوية، روابط ثنائية أخوية، روابط قوية، روابط ثنائية قوية، روابط راسخة، روابط ثنائية راسخة، روابط ودية، روابط ثنائية ودية، روابط عميقة، روابط ثنائية عميقة، روابط ممتازة، روابط ثنائية ممتازة، علاقة وثيقة، علاقة متميزة، علاقة تاريخية، علاقة قوية، علاقات صداقة، علاقات تعاون، علاقات تعاون وثيقة، علاقات صداقة وتعاون، علاقات طبيعية، علاقات أخوية وتاريخية، علاقات تاريخية وأخوية، علاقات اقتصادية وثيقة، علاقات اقتصادية قوية'],
]
/** What holds two together: a tie stated of them stands behind or before it. */
export const relate = verbs('relate', 'ربط يربط، ارتبط يرتبط، جمع يجمع، أقام يقيم، تمتع يتمتع، امتلك يمتلك')
/** "One of the allies of": who is said to be one stands before it, and whose ally behind. */
export const ally = plainWords('ally', 'من حلفاء، من أهم حلفاء، من أبرز حلفاء، من أقرب حلفاء، أهم حلفاء، أبرز حلفاء، أقرب حلفاء، من أقوى حلفاء، أحد حلفاء، أحد أهم حلفاء، أحد أبرز حلفاء، أحد أقرب حلفاء، أقرب حليف ل، أهم حليف ل، الحليف الأقرب ل، حليف، حليفة، حليفا، الحليف، الحليفة')
/** An ally, said of somebody right before it. */
export const allyWord = plainWords('allyWord', 'حليف، حليفة، حليفا، الحليف، الحليفة')
/** Leaving an organisation, and coming into one. */
export const leaving = verbs('leaving', 'خرج يخرج خروج، انسحب ينسحب انسحاب')
/** Staying in an agreement, keeping or breaking it: whoever does is a party to it. */
export const keeping = verbs('keeping', 'بقي يبقى بقاء، استمر يستمر استمرار، التزم يلتزم التزام، انتهك ينتهك انتهاك، خرق يخرق خرق، مزق يمزق تمزيق، ألغى يلغي، رفض يرفض رفض')
export const joining = verbs('joining', 'انضم ينضم انضمام')
/** What an amount is worth, said right before it. */
export const worth = plainWords('worth', 'بقيمة، قيمتها، قيمته، بقيمة تناهز، بقيمة تقارب، بقيمة نحو، بقيمة إجمالية، قيمتهما، بمبلغ، بكلفة، بتكلفة، تبلغ قيمتها، تقدر قيمتها، تقدر قيمته، مقابل، بقيمة تصل إلى، بقيمة تتجاوز، بقيمة إجمالية تبلغ')
/** Works that money is put into. */
export const project = plainWords('project', 'مشروع، المشروع، مشاريع، مشروعا، بناء، لبناء، محطة، مصنع، ميناء، مصفاة، مفاعل، استحواذ، الاستحواذ، حصة')
/** The states of an organisation, whose name then is no body's that sits. */
export const statesOf = plainWords('statesOf', 'دول، بدول، الدول')
/** Names of organisations that look like a body's. */
export const organisationAlone = plainWords('organisationAlone', 'مجلس الأمن، مجلس الأمن الدولي، مجلس حقوق الإنسان')
/** Goods that change hands: what they are worth is trade. */
export const sale = plainWords('sale', 'تزويد، لتزويد، بتزويد، تسليح، صفقات، بوارج، سلاح، ذخائر، منظومات، منظومة، قمح، سلع، بضائع، بيع، لبيع، ببيع، شراء، لشراء، توريد، لتوريد، تصدير، استيراد، صفقة، الصفقة، أسلحة، طائرات، مقاتلات، سفن، مروحيات، دبابات، صواريخ، معدات، الغاز، غاز، نفط، النفط، تشتري، ستشتري، اشترت، باعت، بيعها')
/** Goods of somebody's, what somebody sells and what somebody buys: whose they are is said beside them. */
export const goods = plainWords('goods', 'سلع، السلع، سلعا، بضائع، البضائع، منتجات، المنتجات، أصناف، الأصناف، سلعها، بضائعها، منتجاتها')
export const exports = plainWords('exports', 'صادرات، الصادرات')
export const imports = plainWords('imports', 'واردات، الواردات')
/** What becomes of a relation. */
export const changes: readonly [string, string][] = [
  ['founded', 'بدء، لعقد، عقد، عقدا، الاتفاق على، اتفق على، اتفقا على، اتفقت على، اتفقتا على، انطلقت، بدأت، تأسست، أنشئت، دشنت، تدشين، أسس، تأسيس، إقامة، أقامت، أقيمت، أقام، إنشاء، أعلن، تدشين، إرساء، بدأت، انطلقت، أقاما، إعلان، وقع، وقعا'],
  ['raised', 'ترتقي، ارتقتا، الارتقاء بـ، نقل، يرقى، ترقى، الرقي، رفعتا، ارتقيا، تطوير العلاقات إلى، ارتفعت، ارتقاء، الارتقاء، رفع، رفعا، ارتقت، ترقية، رفعت، ارتقى، يرتقي'],
  ['restored', 'استئناف، استأنف، استأنفت، إعادة، عودة، استعادة، استأنفا، تطبيع، عادت'],
  ['cut', 'قطع العلاقات، قطع، قطعت، قطعها، سحب، تعليق، علقت، قطعا، قطعتا، قطيعة، لقطع'],
]
/** People and things that reports count between two states, by the English unit. */
export const counted: readonly [string, string][] = [
  ['companies', 'شركة، شركات'], ['projects', 'مشروع، مشروعا، مشاريع، مشروعات'], ['soldiers', 'جندي، جنديا، جنود، عسكري، عسكريا'], ['people', 'مقيم، مقيما، زائر، زائرا، لاجئ، لاجئا، مغترب، مغتربا'], ['tourists', 'سائح، سائحا، سياح'], ['students', 'طالب، طالبا، طلاب، طالب وطالبة'],
  ['flights', 'رحلة، رحلة جوية، رحلات'], ['partnerships', 'شراكات، شراكة، شراكات استراتيجية'], ['agencies', 'وكالة، وكالات'], ['diplomats', 'دبلوماسيا، دبلوماسي، دبلوماسيين'], ['trademarks', 'علامة تجارية'],
]
/** What an amount of money measures; trade stands between two parties by itself. */
export const measures: readonly [string, string, string?][] = [
  ['trade', 'قيمة التجارة، قيمة التبادل التجاري، قيمة المبادلات التجارية، حجم التبادل التجاري، التبادل التجاري، حجم التجارة، التجارة البينية، المبادلات التجارية، حجم المبادلات، التجارة الثنائية، حجم التبادلات التجارية، التبادلات التجارية، حجم التجارة الثنائية، التجارة بين، الميزان التجاري، ميزان التجارة، العلاقات التجارية، التجارة غير النفطية، التبادل', 'bilateral'],
  ['trade', 'تجارة، تجارتها، تجارته، تجارتهما، حجم تجارة، استيراد، تستورد، يستورد، استوردت، صدرت، تصدر، إعادة التصدير، الميزان'],
  ['trade', 'صادرات، الصادرات، صادراتها، واردات، الواردات، وارداتها، العجز التجاري، بضائع، سلع، منتجات، السلع، البضائع، المنتجات'],
  ['investment', 'استثماري، استثماريا، استثمارية، استثماراتهما، الاستثمارات المباشرة، الاستثمار الأجنبي المباشر، رصيد الاستثمار، تدفقات استثمارية، استثمرت، تستثمر، رأسمال، برأسمال، صندوقا استثماريا، صندوق مشترك، استثمارات، الاستثمارات، استثمار، الاستثمار، استثمارا، استثماراتها، استثماراته، حجم الاستثمارات، صندوق استثماري'],
  ['aid', 'مساعدات مالية، مساعدات إنسانية، مساعدات إغاثية، حزمة مساعدات، تبرع، تبرعا، تبرعات، دعم مالي، دعما ماليا، هبات، معونات، مساهمة، مساهمات، مساعدات، مساعدة، المساعدات، منحة، منح، معونة، هبة'], ['loan', 'ديون، ديونها، ديونه، الديون، سندات، تسهيلات ائتمانية، خط ائتمان، خط ائتماني، وديعة بقيمة، ودائع، قرض، قرضا، قروض، القرض، وديعة، تسهيلات'],
]


/** What becomes of a relation, and what an amount measures, as sets that rules can name; the recognisers read `changes` and `measures` with their values. */
export const relationChange: WordSet = { name: 'relationChange', entries: changes.flatMap(([value, written]) => written.split('،').map((w) => ({ written: w.trim(), form: 'word' as const, detail: value }))) }
export const amountOf: WordSet = { name: 'amountOf', entries: measures.flatMap(([value, written]) => written.split('،').map((w) => ({ written: w.trim(), form: 'word' as const, detail: value }))) }

/** To conclude, said of an instrument right behind: of meetings the same word means to hold. */
export const conclude = verbs('conclude', 'عقد يعقد عقد، أنجز ينجز إنجاز')
/** To issue, said of a joint declaration. */
export const issue = verbs('issue', 'أصدر يصدر إصدار، صدر يصدر صدور، نشر ينشر نشر، تبنى يتبنى تبني، أعلن يعلن')
/** Papers that are no instrument between states. */
export const noInstrument = plainWords('noInstrument', 'سوء تفاهم، مذكرة توقيف، مذكرة اعتقال، مذكرات اعتقال، مذكرات توقيف، مذكرة إيقاف، مذكرة جلب، مذكرة ضبط، مذكرة قبض، مذكرة بحثية، مذكرة استدعاء، مذكرة احتجاج، مذكرة إحضار، مذكرة دبلوماسية، مذكرة داخلية، مذكرة إلى، مذكرة للعملاء، مذكرة لعملائها، مذكرة موجهة، مذكرة قضائية، عقد من، عقد مضى، عقود من، عقود مضت، عقد كامل، عقد زواج، عقد عمل، عقد إيجار، عقد قران، عقد القران، عقود العمل، العقد الماضي، العقود الماضية، العقد الأخير، العقود الأخيرة، العقد المقبل، العقود المقبلة، العقد الحالي، وثيقة سفر، وثائق سفر، وثائق مزورة، وثائق سرية، صفقة انتقال')
/** What another amount equals: the same money once more. */
export const equals = plainWords('equals', 'ما يعادل، أي ما يعادل، يعادل، تعادل، نحو ما يعادل، ما يوازي، أي نحو، أي حوالي')
/** To agree to do what another wants. */
export const consent = joined('consent', ours('consent', 'past', 'وافقنا'), verbs('consent', 'وافق يوافق موافقة'))
/** Without: what stands behind did not take place. */
export const without = plainWords('without', 'دون، بدون، من دون، من غير')
/** Being ready, bound or resolved to do something. */
export const readiness = nouns('readiness', 'استعداد، التزام، عزم، تصميم')
/** "It was agreed": who agreed is said elsewhere, or is the two that the report is about. */
export const agreed = plainWords('agreed', 'تم الاتفاق على، جرى الاتفاق على، تم التوافق على، جرى التوافق على، الاتفاق على تعزيز، الاتفاق على تطوير، الاتفاق على زيادة، الاتفاق على تشكيل، الاتفاق على إنشاء، الاتفاق على تكثيف')
/** All words for instruments, as a set that rules can name. */
export const instrumentWord: WordSet = { name: 'instrumentWord', entries: instruments.flatMap(([, written]) => written.split('،').map((w) => ({ written: w.trim(), form: 'word' as const }))) }
/** Duties and penalties, whose raising is no aim of a relationship. */
export const duty = plainWords('duty', 'رسوم، الرسوم، رسوما، تعريفات، التعريفات، ضرائب، عقوبات، العقوبات')
/** Companies, authorities and funds that may sign for their state: whose they are is said by an adjective or a city in their name. */
export const enterprise = plainWords('enterprise', 'شركة، شركات، الشركة، الشركات، مؤسسة، مؤسسات، المؤسسة، هيئة، الهيئة، هيئات، صندوق، الصندوق، وكالة، الوكالة، مجموعة، المجموعة، مركز، مركزي، بنك، البنك، بنوك، مصرف، معهد، جامعة، جامعات، غرفة، غرف، غرفتا، اتحاد، ميناء، موانئ، مطار، مطارات، جهات، سلطة، مدينة، أكاديمية، ديوان، دائرة، إدارة، أمانة، بورصة، مكتب، شركتي، شركتا')
/** "It was done": a verb that makes a clause of the verbal noun behind it. */
export const done = verbs('done', 'تم يتم، جرى يجري')
/** "In addition to": what follows is told beside something else, not for its sake. */
export const besides = plainWords('besides', 'بالإضافة، إضافة، علاوة على، فضلا عن')
/** Nearly, over, up to: what stands before an amount that is told as worth. */
export const roughly = plainWords('roughly', 'نحو، بنحو، حوالي، بحوالي، بأكثر من، أكثر من، قرابة، زهاء، ما يقرب من، بإجمالي، بأقل من، إجمالي، إلى، تقدر ب، يقدر ب، المقدر ب، المقدرة ب، بمقدار')
/** To announce, decide or offer, before the verbal noun of what one will do. */
export const resolve = verbs('resolve', 'أعلن يعلن، قرر يقرر، عرض يعرض، اعتزم يعتزم، نوى ينوي، خطط يخطط، اقترح يقترح، أقر يقر')
/** Under an instrument: who acts so is bound by it. */
export const byVirtue = plainWords('byVirtue', 'بموجب، بمقتضى، وفق، وفقا، بحسب، حسب، ضمن، إطار، تنفيذا')
/** What counts up the members of a group named before. */
export const countsUp = plainWords('countsUp', 'بينها، من بينها، منها، بينهم، من بينهم، هي، وهي، هم، وهم، تضم، وتضم، يضم، أي')
/** On the way to something: what is sought has not come about. */
export const sought = plainWords('sought', 'رهن، رهنا، مرهون، مرهونا، من الأساسي، من الضروري، من المهم، نحتاج، نحتاج إلى، مقترح، مقترحا، اقتراح، يحاول، يحاولون، يحاولان، تحاول، نحاول، حاول، حاولت، طريق، الطريق إلى، الطريق نحو، نحو، سبل، محاولة، محاولات، محاولا، جهود، الجهود، إمكانية، احتمال، احتمالات، فرص، فرصة، آفاق، أجل، بهدف، بغية، هدفها، هدفه، إلى أن، حتى، لحين، إلى حين، أمل، بانتظار، انتظار، ترقب، صعوبة، أهمية، استحالة، شرط، شريطة، رغبة، الرغبة، رغبته، رغبتها، رغبتهما، مطالب، المطالب، مطلب، حاجة، الحاجة، سعي، سعيه، سعيها، مساعي، مساع، شروط، شروطا، شرطا، ثقته، أمله، أملها، رغبتهم، بإمكان، بإمكانه، إمكان، خطوة، خطوات، فشل، إخفاق، عجز، اقتراب، قرب')
/** Sides of a deal that are no state: armed groups, an opposition, parties of a government. */
export const faction = plainWords('faction', 'المجموعات المسلحة، مجموعات مسلحة، الجماعات المسلحة، حركتي، حركتا، فصائل، الفصائل، فصيل، والفصائل، المعارضة، والمعارضة، معارضين، المعارضين، معارضة مسلحة، متمردين، المتمردين، والمتمردين، مسلحين، المسلحين، مسلحي، ميليشيات، الميليشيات، ميليشيا، مليشيا، مليشيات، الحوثيين، الحوثيون، الحوثي، حماس، حركة حماس، حزب الله، داعش، طالبان، حركة طالبان، جيش الإسلام، هيئة تحرير الشام، جبهة النصرة، الأكراد، وحدات حماية الشعب، قوات سوريا الديمقراطية، مقاتلين، المقاتلين، مقاتلي، جماعة، الجماعة، جماعات، الجماعات، حركة، الحركة، تنظيم، التنظيم، الإرهابيين، الأحزاب، أحزاب، حزب، الحزب، ائتلاف، أطراف الصراع، أطراف النزاع، طرفي النزاع، طرفا النزاع، فرقاء، الفرقاء')
/** "That of": another thing of the kind that was named. */
export const thatOne = plainWords('thatOne', 'ذلك، تلك، ذاك')
/** What puts a clause under a condition. */
export const condition = plainWords('condition', 'وإذا، وفي حال، وحال، في حال، حال، إذا، لو، ما لم، إن لم، في حالة')
/** On, upon: what is signed may stand behind it. */
export const onto = plainWords('onto', 'على')
/** Who meets for an organisation: its ministers, leaders, members. */
export const membersOf = joined('membersOf', plainWords('membersOf', 'وزراء المالية ومحافظي البنوك المركزية، محافظي البنوك المركزية، الدول الأعضاء، وزراء الخارجية، وزراء الخارجية لدول، وزراء الدفاع، وزراء الداخلية، وزراء المالية، وزراء خارجية، وزراء الخارجية في، وزراء خارجية دول، وزراء دفاع، وزراء دفاع دول، وزراء الدفاع في، وزراء مالية، وزراء مالية دول، وزراء داخلية، وزراء داخلية دول، وزراء نفط، وزراء طاقة، وزراء تجارة، وزراء، رؤساء أركان، سفراء، سفراء دول، مندوبي، ممثلي، أعضاء، دول، الدول الأعضاء في'), plainWords('membersOf', 'قادة، قادة دول، زعماء، زعماء دول، رؤساء دول، رؤساء دول وحكومات', 'leaders'))
/** At whose call a sitting is held. */
export const calledBy = plainWords('calledBy', 'دعت إليه، دعت إليها، دعا إليه، دعا إليها، دعت له، دعت لها، دعا لها، دعا له، طلبته، طلبتها، طلبها، طلبه، بدعوة من، بطلب من، بناء على طلب، بناء على طلب من، بدعوة')
/** Before and after an event, which then is not taken part in. */
export const ahead = plainWords('ahead', 'قبل، قبيل، عشية')
export const after = plainWords('after', 'بعد، عقب، منذ، إثر، غداة')
/** Being bound, resolved or open to something, said of someone before it. */
export const bound = plainWords('bound', 'مستعد، مستعدة، مستعدان، مستعدتان، مستعدون، مستعدين، ملتزم، ملتزمة، ملتزمان، ملتزمتان، ملتزمون، ملتزمين، عازم، عازمة، عازمان، عازمتان، عازمون، عازمين')
/** "To do so": what was told before is promised. */
export const doneSo = plainWords('doneSo', 'بذلك')
/** Still being, going on to be: stands between someone and what they are bound to. */
export const remains = plainWords('remains', 'ما زال، ما زالت، مازال، مازالت، ما زالا، ما زالتا، لا يزال، لا تزال، لا يزالان، سيبقى، ستبقى، سيظل، ستظل، سيكون، ستكون، يبقى، تبقى، يظل، تظل، كانت، كان')
/** Stopping, closing, carrying out what was agreed: promised where those who will do it tell of it. */
export const cease = verbs('cease', 'أوقف يوقف إيقاف، علق يعلق تعليق، أغلق يغلق إغلاق، سحب يسحب سحب، أنهى ينهي إنهاء، نفذ ينفذ تنفيذ، استمر يستمر استمرار، احترم يحترم احترام، ضمن يضمن ضمان، خفف يخفف تخفيف، أفرج يفرج إفراج')
/** What a deal says of those it binds. */
export const stipulate = verbs('stipulate', 'نص ينص، قضى يقضي، ألزم يلزم، فرض يفرض')
/** To offer someone something. */
export const offer = verbs('offer', 'عرض يعرض')
/** Under a deal named before. */
export const underIt = plainWords('underIt', 'بموجبه، بموجبها، بمقتضاه، بمقتضاها، خلالها، خلاله، فيها، فيه')
/** What two do together, which binds them both where it is told of the future. */
export const together = verbs('together', 'تعاون يتعاون، عزز يعزز، واصل يواصل، عمل يعمل، نسق ينسق، كثف يكثف، طور يطور، وسع يوسع، ضاعف يضاعف، دعم يدعم')
/** Acts against others, which are no promise. */
export const hostile = plainWords('hostile', 'عمليات، شكوى، إحالة، دعوى، تحقيقا، ردود، تخصيب، للتصرف، المواجهة، القضاء، مطالبة، المطالبة، التحرك، رفض، إدانة، التنديد، تنديد، فرض، عقوبات، العقوبات، الرد، رد، قصف، ضربات، ضرب، هجوم، الضغوط، ضغوط، طرد، الحرب، حرب، محاسبة، مواجهة، التصدي، معاقبة، إسقاط، الانتقام، الحظر، حظر، فرضها، فرضه، خنق، تحرير، قوات، القوات، مكافأة')
/** Taking such acts back. */
export const lifting = plainWords('lifting', 'رفع، إلغاء، تخفيف، وقف، إنهاء، تعليق')
/** Those who are sent. */
export const envoy = plainWords('envoy', 'مبعوث، مبعوثا، مبعوثين، موفد، موفدا، بعثة، مسؤول، مسؤولا، مسؤولين، وزيرها، وزيره، ممثلا، ممثلين')
/** The want of something. */
export const lack = plainWords('lack', 'عدم، انعدام')
/** What a house or a cabinet consents to, and no undertaking towards another. */
export const paper = plainWords('paper', 'اقتراح، مقترح، قرار، القرار، مشروع، مشروعات، قانون، القانون، تقرير، ميزانية، الميزانية، موازنة، الموازنة، تعيين، ترشيح، مخرجات، توصيات، طلب، الطلب، استقالة')
/** Penalties, by whatever verb they come. */
export const penalty = plainWords('penalty', 'تخصيب، التخصيب، الطرد المركزي، للطرد المركزي، انتقامية، معاقبة، بمعاقبة، ضغوط، ضغوطا، الضغوط، محاسبة، للمحاسبة، المحاسبة، عقوبات، العقوبات، عقوبة، رسوم، الرسوم، رسوما، عقابية، العقابية، أصول، الحظر، حظرا')
/** Talks that one is ready for. */
export const negotiation = plainWords('negotiation', 'مناقشة، لمناقشة، المناقشة، تفاوض، التفاوض، للتفاوض، حوار، الحوار، محادثات، المحادثات')
/** To be made up of members. */
export const consist = verbs('consist', 'ضم يضم، تألف يتألف، تكون يتكون، شمل يشمل')
/** Of the whole world. */
export const worldwide = plainWords('worldwide', 'العالمي، العالمية، عالميا، العالم، حول العالم')
/** Unless: what is to be done then is a threat. */
export const unless = plainWords('unless', 'ما لم، إلا إذا، إن لم، إذا لم، في حال لم، في حال عدم')
/** What one cannot bind oneself to do: a goal, a need, whatever may come. */
export const noDeed = plainWords('noDeed', 'ضرورة، أهمية، الحاجة، حاجة، أشياء، أي، لأي، بأي، كل، لكل، جميع، لجميع، كافة، لكافة، هدف، بهدف، بضرورة، بأهمية، هذا، هذه، لهذا، ثمن، حرب، الحرب، للحرب، لحرب، أسوأ، للأسوأ')
/** Promising, said beside what someone says. */
export const pledging = plainWords('pledging', 'متعهدا، متعهدة، متعهدين، متعهدون، واعدا، واعدة، ملتزما')
/** Going on with something, and assuring so: promised where whoever will do it gives the assurance. */
export const goingOn = nouns('goingOn', 'مواصلة، استمرار')
export const assure = joined('assure', verbs('assure', 'أكد يؤكد، جدد يجدد'), plainWords('assure', 'مؤكدا، مؤكدة، مؤكدين، مشددا على، مشددة على'))
/** An accord come to, of which "it was done" says so at some distance. */
export const accord = plainWords('accord', 'الاتفاق، التوافق، التفاهم')
/** Working together, as a noun. */
export const cooperating = nouns('cooperating', 'تعاون، دعم، تنسيق، عمل، تشاور')
/** One's own people, firms and aims: what is done for them is no promise to another. */
export const ownPeople = plainWords('ownPeople', 'مواطنيها، مواطنيه، مواطنينا، شركاتها، شركاته، شركاتنا، شركاتهم، مصالحها، مصالحه، مصالحنا، مصالحهم، أهدافها، أهدافه، أهدافنا، شعبه، شعبها، شعبنا، رعاياها، رعاياه، رعايانا')
/** A number of: what is counted so is not one that is known, whatever its article. */
export const numberOf = plainWords('numberOf', 'عدد من، عددا من، العديد من، مجموعة من، جملة من، حزمة من، سلسلة من، عشرات، مجموعة، عدة')
/** Verbs of bargaining. */
export const bargain = verbs('bargain', 'تفاوض يتفاوض، فاوض يفاوض')
/** One of two sides that act. */
export const sideWord = plainWords('sideWord', 'الجانب، الطرف')
/** An understanding: an instrument only where it is come to. */
export const understanding = plainWords('understanding', 'تفاهم، تفاهما، تفاهمات')
/** What is never one state's own affair: to promise it is to promise others. */
export const affair = plainWords('affair', 'نزع السلاح، نزع الأسلحة، السلاح النووي، الأسلحة النووية، سلاح نووي، أسلحة نووية، برنامجها النووي، التجارب النووية، المناورات، مناورات، الهدنة، هدنة، وقف إطلاق النار، الاتفاق النووي، اتفاقية، الاتفاقية، معاهدة، المعاهدة، نشاطاتها النووية، أنشطتها النووية، التخصيب، السلام، العلاقات، علاقات، العلاقات بينهما')
/** "By", "to" written apart from the quotation marks behind them. */
export const byAlone = plainWords('byAlone', 'ب، ل')
/** Works for the land where they are done. */
export const building = nouns('building', 'بناء، تمويل، تدريب، استثمار، تشييد، إعمار')
/** So as to reach an amount, which has been reached where something rose so. */
export const soAsToReach = plainWords('soAsToReach', 'ليصل، لتصل، ليبلغ، لتبلغ')
export const rise = verbs('rise', 'ارتفع يرتفع ارتفاع، نما ينمو نمو، تضاعف يتضاعف تضاعف، قفز يقفز، زاد يزيد زيادة، صعد يصعد، انخفض ينخفض انخفاض، تراجع يتراجع تراجع')
/** Giving, lending and trading, in all forms: what an amount behind them measures. */
export const measuring: readonly { value: string; set: WordSet }[] = [
  { value: 'aid', set: joined('measuring', verbs('measuring', 'تبرع يتبرع تبرع، منح يمنح'), nouns('measuring', 'منحة، هبة، معونة')) },
  { value: 'loan', set: joined('measuring', verbs('measuring', 'أقرض يقرض إقراض، اقترض يقترض اقتراض'), nouns('measuring', 'قرض، وديعة')) },
  { value: 'investment', set: verbs('measuring', 'استثمر يستثمر استثمار') },
  { value: 'trade', set: verbs('measuring', 'استورد يستورد استيراد') },
]
/** Ties of one field, whose taking up again restores no diplomatic ones. */
export const fieldTies = plainWords('fieldTies', 'التجارية، الاقتصادية، الثقافية، الأمنية، العسكرية، الاستثمارية، البرلمانية، تجارية، اقتصادية')
