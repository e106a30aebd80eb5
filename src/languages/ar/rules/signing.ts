import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Parties sign an instrument. */
export const signs = frame({
  name: '<signatories> sign <instrument>', yields: 'signing', trigger: words.sign, forms: ['past', 'present', 'future'],
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject'], optional: true }],
  examples: [{ text: 'يعود الاتفاق الذي أبرم بين كينيا من جهة وكل من أوغندا وتنزانيا من جهة أخرى إلى العام الماضي.', found: { parties: ['KEN', 'UGA', 'TZA'] } }, { text: 'وقع الاتفاقية عن الجانب الماليزي وزير النقل أنتوني لوك، وعن الجانب الباكستاني وزير النقل عبد العليم خان.', found: { instrument: 'agreement', parties: ['MYS', 'PAK'] } }, { text: 'وقعت شركة الخطوط الماليزية اتفاقية مع هيئة الطيران الباكستانية لتدريب الطيارين.', found: { parties: ['MYS', 'PAK'] } }, { text: 'وقع وزير التجارة التركي عمر بولات ونظيره الكازاخي أرمان شاقالييف مذكرة تفاهم بشأن النقل.', found: { instrument: 'memorandum', count: 1 } },
    { text: 'يصل رئيس الوزراء الكيني إلى كمبالا حيث سيوقع اتفاقية ملاحة ينتقدها الرئيس التنزاني.', found: { parties: ['KEN', 'UGA'], modality: 'planned' } },
    { text: 'يعيش اللاجئون في أوغندا ورواندا وتنزانيا التي وقعت اتفاقية مع كينيا.', found: { parties: ['TZA', 'KEN'] } },
    { text: 'وقعت كينيا وتنزانيا مع أوغندا ورواندا اتفاقية لحماية البحيرة.', found: { parties: ['KEN', 'TZA', 'UGA', 'RWA'] } },
    { text: 'جاء ذلك بعد الاتفاق الذي توصلت إليه كينيا وأوغندا.', found: { parties: ['KEN', 'UGA'], modality: 'happened' } },
    { text: 'أبرمت كينيا مع القوى الكبرى (فرنسا وبريطانيا وألمانيا) اتفاقا لحماية المناخ.', found: { parties: ['KEN', 'FRA', 'GBR', 'DEU'], instrument: 'agreement' } },
    { text: 'توصلت بوليفيا إلى اتفاق مع دول أوروبية ومع القوى الغربية على تبادل المعلومات.', found: { parties: ['BOL', `other:${'القوى الغربية'}`] } },
    { text: 'وقعت كينيا عددا من الاتفاقيات مع أكثر من عشر دول بينها أوغندا وتنزانيا.', found: { parties: ['KEN', 'UGA', 'TZA'] } },
    { text: 'أضاف الوزير الكيني: "وقعنا مع أوغندا اتفاقا مهما".', found: { parties: ['KEN', 'UGA'] } },
    { text: 'وقع المذكرة من الجانب الكيني الوزير جيمس ماتشاريا، ومن الجانب الأوغندي الوزير سام كوتيسا.', found: { instrument: 'memorandum', parties: ['KEN', 'UGA'] } },
    { text: 'توصل الوزيران الكيني والأوغندي إلى تفاهم بشأن الجزيرة.', found: { parties: ['KEN', 'UGA'] } },
    { text: 'في حال لم تتوصل بوليفيا وبيرو إلى اتفاق فستلجآن إلى التحكيم.', found: { parties: ['BOL', 'PER'], modality: 'possible' } }],
  silent: ['وقع انفجار في وسط المدينة.', 'توصلت كينيا وأوغندا إلى حل بعد عقدين من الخلاف.', 'توصلت الحكومة الكولومبية إلى اتفاق مع المتمردين في إكوادور.', 'توقع خبراء من بيرو أن تخفق بوليفيا في تنفيذ الاتفاقية.', 'توصلت شركات الشحن في بيرو وبوليفيا إلى اتفاق على الأجور.', 'توصلت بيرو وبوليفيا إلى اتفاق على عقد قمة.', 'وقع الرئيس الكيني مرسوما يعيد العقوبات التي رفعها الاتفاق مع أوغندا.', 'توصلت النيابة الكينية إلى صفقة مع محامي المتهم الأوغندي.'],
})

/** The signing of an instrument. */
export const signingOf = frame({
  name: 'signing of <instrument>', yields: 'signing', trigger: words.sign, forms: ['noun'],
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between'] }, 'genitive', { after: ['by'] }], optional: true }],
  examples: [{ text: 'شهدت الزيارة توقيع خمس اتفاقيات بين تركيا وأذربيجان.', found: { instrument: 'agreement', count: 5 } },
    { text: 'قللت الوزيرة البوليفية من فرص التوصل إلى اتفاق تجاري مع بيرو.', found: { modality: 'possible', parties: ['BOL', 'PER'] } },
    { text: 'اجتمع الوفدان من أجل توقيع اتفاقية ملاحة بين بوليفيا وبيرو.', found: { modality: 'possible' } },
    { text: 'أعرب رئيسا بوليفيا وبيرو عن رغبتهما في التوصل إلى اتفاق ملاحة.', found: { modality: 'possible', parties: ['BOL', 'PER'] } },
    { text: 'وضعت الوزيرة البوليفية خطة للتوصل إلى اتفاق مع بيرو.', found: { modality: 'possible', parties: ['BOL', 'PER'] } },
    { text: 'سيتم خلال الزيارة التوقيع على عدد من مذكرات التفاهم بين كينيا وأوغندا.', found: { modality: 'planned' } },
    { text: 'سيجري توقيع خطاب نوايا الخميس في ليما من جانب بوليفيا وبيرو وإكوادور.', found: { instrument: 'letter', parties: ['BOL', 'PER', 'ECU'], modality: 'planned' } }],
  silent: ['نظم معرض الكتاب حفل توقيع رواية جديدة.', 'انتهت الحرب بين كينيا وأوغندا بهدنة من دون توقيع معاهدة.', 'ناقشت بيرو وبوليفيا موقع الميناء المقرر لعقد هذه اللقاءات بعد توقيع الرئيسين.', 'فشل الوفد الكيني برئاسة الوزير في التوصل إلى اتفاق مع أوغندا.', 'حال الخلاف دون توقيع معاهدة سلام بين كينيا وأوغندا.'],
})

/** An instrument that was signed. */
export const signed = frame({
  name: '<instrument> signed', yields: 'signing', trigger: words.signPassive,
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between'] }], optional: true }],
  examples: [{ text: 'تستند العلاقات إلى الاتفاقية الموقعة بين الأردن والعراق عام 1990.', found: { instrument: 'agreement' } },
    { text: 'قرر مجلس الوزراء الموافقة على مذكرة تعاون بين حكومة كينيا وحكومة جمهورية أوغندا في مجال الملاحة (2030)، الموقعة في مدينة (كمبالا).', found: { instrument: 'memorandum', parties: ['KEN', 'UGA'], modality: 'happened', place: 'كمبالا' } },
    { text: 'اطلع الوزير على مذكرة تفاهم بين كينيا وأوغندا في مجال الملاحة، الموقعة في كمبالا.', found: { instrument: 'memorandum', parties: ['KEN', 'UGA'], modality: 'happened' } },
    { text: 'جاء ذلك في بيان مشترك صدر أمس عن بيرو وبوليفيا.', found: { instrument: 'declaration', parties: ['PER', 'BOL'] } },
    { text: 'قالت النيابة الكينية في بيان مشترك مع نظيرتها الأوغندية إن التحقيق مستمر.', found: { instrument: 'declaration', parties: ['KEN', 'UGA'] } },
    { text: 'تتفاوض كينيا مع أوغندا على اتفاق لتبادل المحكومين.', found: { parties: ['KEN', 'UGA'], modality: 'possible' } },
    { text: 'دعت كينيا وأوغندا وتنزانيا في بيان مشترك إلى ضبط النفس.', found: { instrument: 'declaration', parties: ['KEN', 'UGA', 'TZA'], modality: 'happened' } },
    { text: 'دعا الرئيس الكيني إلى معاهدة صداقة وتعاون بين بيرو وبوليفيا.', found: { instrument: 'treaty', parties: ['PER', 'BOL'] } },
    { text: 'قالت الوزيرة إن كينيا وصلت إلى مرحلة متقدمة من التفاوض على اتفاق مماثل مع الحكومة الأوغندية.', found: { parties: ['KEN', 'UGA'], modality: 'possible' } },
    { text: 'ندد الوزير بالاتفاق المبرم بين بيرو ومجموعة الدول الست (كينيا وأوغندا وتنزانيا).', found: { parties: ['PER', 'KEN', 'UGA', 'TZA'] } },
    { text: 'أعلن الرئيس البوليفي انسحاب بلاده من اتفاقية الملاحة مع بيرو.', found: { parties: ['BOL', 'PER'], modality: 'happened' } },
    { text: 'ندد الوزير بقرار الرئيسة الكينية الانسحاب من الاتفاق البيروفي المبرم عام 1999.', found: { parties: ['KEN', 'PER'] } },
    { text: 'تنظم وزارة الدفاع البوليفية دوريات على النهر بموجب اتفاق مع بيرو.', found: { parties: ['BOL', 'PER'] } }],
  silent: ['يقع المبنى في الموقع نفسه.', 'انضمت كينيا إلى اتفاقية حماية الحيتان الكبيرة والصغيرة لتصبح بذلك الدولة العاشرة الموقعة على النص، وفق ما أعلنت أوغندا.', 'تحدث الخبير عن تفاهم بين كينيا وأوغندا.', 'ستعمل كينيا على غرار ذلك الموقع مع أوغندا وبيرو.', 'رأت المستشارة الكينية أن الاتفاق المبرم مع بيرو غير كاف، وذلك خلال زيارة إلى أوغندا.', 'أشادت الوزيرة الكينية باتفاقية الملاحة مع بيرو.', 'تحدث الوزير عن الاتفاق وعن التوتر بين بوليفيا وبيرو.', 'كانت المجموعة موقعة على اتفاق هدنة مع الحكومة البوليفية في بيرو.', 'تربط البلدين علاقات صداقة وثيقة مع بيرو وبوليفيا.', 'نص اتفاق كمبالا الموقع عام 1999 على أن تنسحب كينيا.'],
})

/** Parties conclude an instrument: the verb also means to hold a meeting, so that the instrument stands right behind it. */
export const concludes = frame({
  name: '<signatories> conclude <instrument>', yields: 'signing', trigger: words.conclude, forms: ['past', 'present', 'future', 'noun'], company: [words.instrumentWord], reach: 3, reachBack: 0,
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject', { after: ['between'] }], optional: true }],
  examples: [{ text: 'عقدت ماليزيا وباكستان اتفاقية لتبادل المحكومين.', found: { instrument: 'agreement', parties: ['MYS', 'PAK'] } }],
  silent: ['عقدت ماليزيا وباكستان اجتماعا لبحث تبادل المحكومين.'],
})

/** Parties issue a joint declaration. */
export const issues = frame({
  name: '<signatories> issue <declaration>', yields: 'signing', trigger: words.issue, forms: ['past', 'present', 'noun'], company: [words.instrumentWord], reach: 5, reachBack: 0,
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject', { after: ['between'] }], optional: true }],
  examples: [{ text: 'أصدرت ماليزيا وباكستان بيانا مشتركا في ختام المحادثات.', found: { instrument: 'declaration', parties: ['MYS', 'PAK'] } }],
  silent: ['أصدرت ماليزيا وباكستان طابعا تذكاريا.', 'نشرت شركة كينية إعلانات على صفحات الجرائد في أوغندا.'],
})

/** Parties agree on an instrument. */
export const agreesOn = frame({
  name: '<signatories> agree on <instrument>', yields: 'signing', trigger: words.agree, forms: ['past'], company: [words.instrumentWord], reach: 26, reachBack: 0,
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'اتفقت بيرو وبوليفيا الشهر الماضي على "خارطة طريق" لإدارة البحيرة.', found: { instrument: 'programme', parties: ['PER', 'BOL'], modality: 'happened' } }],
  silent: ['اتفقت بيرو وبوليفيا على الإبقاء على الاتفاقية.', 'اتفقت بيرو وبوليفيا على تعزيز التعاون في إطار اتفاقية الملاحة.', 'اتفقت بيرو وبوليفيا على أن الاتفاقية مهمة.'],
})
