import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

const OPENING = 'مقدمة قصيرة.\n'
const FIDAN = { speaker: { person: 'هاكان فيدان', party: 'TUR' } }
const fidan = 'وزير الخارجية التركي هاكان فيدان'

/** Someone says something: named behind the verb, before it, or the one who spoke before. */
export const says = frame({
  name: '<speaker> says', yields: 'statement', trigger: words.say, forms: ['past', 'present'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}قال ${fidan} إن بلاده تدعم الحوار.`, found: FIDAN },
    { text: `${OPENING}وكان ${fidan}، الذي يزور الدوحة هذا الأسبوع، قد أعلن أن الاتفاق جاهز.`, found: FIDAN },
    { text: `${OPENING}سبق الاجتماع يوم طويل.\nلكن ${fidan} أكد أن الباب مفتوح.`, found: FIDAN },
    { text: `${OPENING}التقى الوزير الكويتي ضيفه ${fidan} الذي أكد أن التعاون مستمر.`, found: FIDAN },
    { text: `${OPENING}سترتفع الصادرات هذا العام، بحسب ما أعلنته وزارة التجارة الصينية.`, found: { speaker: { person: null, party: 'CHN' } } },
    { text: `${OPENING}تسلم الوفد رسالة قال فيها الرئيس الكوبي ميغيل دياز كانيل إن بلاده جاهزة.`, found: { speaker: { person: 'ميغيل دياز كانيل', party: 'CUB' } } },
    { text: `${OPENING}وأكدت كينيا وأوغندا أن الحدود ستفتح.`, found: { speaker: { person: null, party: 'UGA' } } },
    { text: `${OPENING}وأفادت مصادر أمنية رفيعة كينية بأن الطريق فتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وأعلنت الهيئة الوطنية للانتخابات في كينيا النتائج.\nوقالت الهيئة إن النسبة عالية.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وقال متحدث باسم مجلس الأمن القومي البرازيلي إن الحدود آمنة.`, found: { speaker: { person: null, party: 'BRA' } } },
    { text: `${OPENING}وقالت هيئة الأرصاد الكينية إن المطر سيستمر.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}رحبت كينيا وأوغندا وتنزانيا بالاتفاق.\nوقالت الدول الثلاث إنها مستعدة.`, found: { speaker: { person: null, party: 'TZA' } } },
    // Whom a spokesman serves may be named in full; the spokesman is not.
    { text: `${OPENING}أعلن المتحدث باسم رئيسة الوزراء البريطانية تيريزا ماي أن الموعد قريب.`, found: { speaker: { person: null, party: 'GBR' } } },
    { text: `${OPENING}وقال ممثلو الادعاء الكيني إن المتهم غادر.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}ووصف مسؤولو الأمم المتحدة الاتفاق بأنه خطوة أولى.`, found: { speaker: { person: null, party: 'UN' } } },
    { text: `${OPENING}وقال مسؤول في الوفد الكيني إن الموعد قريب.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وقال ممثل البرتغال إن النص غير كاف.`, found: { speaker: { person: null, party: 'PRT' } } },
    { text: `${OPENING}وطالب مجلس الشيوخ الفلبيني بتحقيق.\nوقال المجلس إن الأسئلة كثيرة.`, found: { speaker: { person: null, party: 'PHL' } } },
    { text: `${OPENING}أعلنت تايلاند أنها لن تشارك.\nوقالت وزارة الخارجية إن الموعد غير مناسب.`, found: { speaker: { person: null, party: 'THA' } } },
    { text: `${OPENING}أعلنت السلطات في كينيا أن الميناء سيفتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وسبق لكينيا أن أعلنت أن الميناء سيفتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وذكر مكتب الرئيس الكوبي ميغيل دياز كانيل أن الوفد وصل.`, found: { speaker: { person: null, party: 'CUB' } } },
    { text: `${OPENING}وقال مسؤول في الحكومة الكينية إن الوفد وصل.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}ونفى متحدث باسم الحكومة الكينية صحة الخبر.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وقال متحدث باسم حركة الشباب إن الهجوم انتهى.`, found: { speaker: { person: null, party: `other:${'حركة الشباب'}` } } },
    // A seat of power is neither he nor she.
    { text: `${OPENING}وأعلن الإليزيه مساء أن القمة ستعقد في موعدها.`, found: { speaker: { person: null, party: 'FRA' } } },
    { text: `${OPENING}وأفاد 9 مسؤولين كينيين بأن الميناء سيفتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وذكر مسؤول في إدارة ماكرون أن القرار قريب.`, found: { speaker: { person: null, party: 'FRA' } } },
    { text: `${OPENING}وصل ${fidan} متأخرا. لكنه أكد أن الوقت يكفي.`, found: FIDAN },
    { text: `${OPENING}رحب رئيس الوزراء الكيني رايلا أودينغا والأوغندي روبينا نابانجا بالاتفاق.`, found: { speaker: { person: 'روبينا نابانجا', party: 'UGA' } } },
    { text: `${OPENING}وأوضح الجنرال البرازيلي، توماس بايفا، أن التدريب سيستمر.`, found: { speaker: { person: 'توماس بايفا', party: 'BRA' } } },
    { text: `${OPENING}وأظهر تقرير برلماني بلجيكي صدر أمس أن الكلفة ارتفعت، كما كشف تقرير حكومي بلجيكي عن أخطاء.`, found: { speaker: { person: null, party: 'BEL' } } },
    { text: `${OPENING}وقال متحدث باسم قوات الأمن الكينية إن الطريق فتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}ظهر ${fidan} أمس. وقال في حديث مع قناة "أخبار المساء" إن اللقاء مفيد.`, found: FIDAN },
    { text: `${OPENING}ظهر ${fidan} أمس. وقال متحدث باسم فيدان إن اللقاء مفيد.`, found: { speaker: { person: null, party: 'TUR' } } },
    { text: `${OPENING}ردت الصحف على تصريحات ${fidan}، التي قال فيها إن الوقت حان.`, found: FIDAN },
    { text: `${OPENING}لكن ${fidan} وصفه بأنه خطوة أولى.`, found: FIDAN },
    { text: `${OPENING}وتتهم الشرطة الكينية التجار بالتهرب.`, found: { speaker: { person: null, party: 'KEN' } } },
    // Whom one accuses stands right before what of; who accuses, before.
    { text: `${OPENING}تنتقد كينيا الاتفاق، وتتهم نيروبي كمبالا بالتأخير. واتهمت كمبالا بالتأخير.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وقال مسؤول في الوكالة الكينية للمياه إن السد جاهز.\nوكانت أوغندا قد زارت السد.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وقال المبعوث الدولي لليمن، هانس غروندبرغ، إن الطريق طويل.`, found: { speaker: { person: 'هانس غروندبرغ', party: 'UN' } } },
    // A name spelled like an adjective, which no word with an article goes before.
    { text: `${OPENING}وقال المتحدث باسم الجيش السعودي، العقيد تركي العتيبي، إن العمل مستمر.\nوأضاف العتيبي أن الطريق فتح.`, found: { speaker: { person: 'تركي العتيبي', party: 'SAU' } } },
    { text: `${OPENING}وقال نواب بالبرلمان الكيني إن النص ناقص.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وأوضح ممثل للجيش الكيني أن المنطقة هادئة.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}ستبدأ الأعمال قريبا، وفق ما أعلن الأربعاء متحدث باسم الحكومة الكينية.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}انضمت كوبا إلى منظمة الصحة العالمية.\nوقالت المنظمة إن الخطوة مهمة.`, found: { speaker: { person: null, party: 'WHO' } } },
    { text: `${OPENING}وأدان أعضاء مجلس الأمن الهجوم.`, found: { speaker: { person: null, party: 'UN' } } },
    // A verb that names nobody goes on, whatever it takes.
    { text: `${OPENING}وصل ${fidan} مساء. ورحب بقرار المحكمة.`, found: FIDAN },
    { text: `${OPENING}وصل ${fidan} مساء. وانتقد سياسة العقوبات.`, found: FIDAN },
    { text: `${OPENING}وصل ${fidan} مساء. وأكد ضرورة وقف القتال.`, found: FIDAN },
    { text: `${OPENING}وصل ${fidan} مساء. وقال للصحافيين "الطريق أمامنا طويل".`, found: FIDAN },
    { text: `${OPENING}وأصدرت وزارة التجارة الصينية بيانا قالت فيه إن الأسواق مفتوحة.`, found: { speaker: { person: null, party: 'CHN' } } },
    { text: `${OPENING}وأوضح البيان الصادر عن الحكومة الكينية أن الميناء سيفتح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}قال متحدث باسم الحكومة الكينية إن الميناء سيفتح. وتراقب أوغندا الأمر.\nوأضاف المتحدث أن العمل بدأ.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وصل ${fidan} مساء.\nوقال المسؤول التركي إن اللقاء مفيد.`, found: FIDAN },
  ],
  silent: [`${OPENING}وذكرت وكالة الأنباء الكينية أن الطريق مفتوح.`, `${OPENING}وقالت اللجنة الأولمبية الكينية إن اللاعبين جاهزون.`,
    `${OPENING}قال شهود إن الحريق اندلع فجرا.`,
    // Some of whom no more is said, and what was said once.
    `${OPENING}زار الرئيس الكوبي ميغيل دياز كانيل المصنع.\nوقال بعضهم إن النتائج ضعيفة.`,
    `${OPENING}تغير كل شيء منذ أن أعلنت كينيا استقلالها.`,
    // Officials of nobody said.
    `${OPENING}زار الرئيس الكوبي ميغيل دياز كانيل المصنع.\nوقال دبلوماسي إن النتائج ضعيفة.`,
    `${OPENING}تقدمت القوات الكينية في الشمال.\nوقال مسؤول بالمعارضة إن الطريق مغلق.`,
    `${OPENING}ولم تؤكد بولندا الخبر.`,
    `${OPENING}وجد الخبراء وثائق تتهم كينيا بالتأخير. ولا يزال الجيش الكيني يتهم بالتقصير.`,
    `${OPENING}وقال المسؤول في المعارضة المسلحة إن الطريق مغلق.`,
    `${OPENING}وهي رسالة من طفلة تطالب أمير قطر الشيخ تميم بن حمد آل ثاني بالعون.`,
    `${OPENING}من جهته، أكد "المصدر المسؤول" في الوزارة أن الطريق مفتوح.`,
    `${OPENING}من المنتظر أن يعلن الرئيس الكوبي ميغيل دياز كانيل قراره غدا.`,
    `${OPENING}قال الخبير في شؤون القوقاز إن المفاوضات طويلة.\nوأضاف أن أرمينيا تنتظر.`,
    `${OPENING}وثيقة تؤكد وضع السفينة في ميناء بنما.`,
    `${OPENING}للمزيد: كينيا تعلن أن الحدود ستفتح.`,
    `${OPENING}ولم يعرف ما إذا كانت كينيا أعلنت أن الحدود ستفتح.`,
    `${OPENING}قالت مصادر مطلعة إن الصفقة تأجلت.`,
    `${OPENING}قال ممثل مكسيكي شهير إن الفيلم جاهز.`,
    `${OPENING}قال البنك إن أرباحه ارتفعت في البرازيل.`,
    `${OPENING}وصف مسؤولون يابانيون سابقون الخطة بأنها ناقصة.`,
    // Unions of a sport, and remarks that something came after.
    `${OPENING}أعلن الاتحاد الأوروبي لكرة القدم أن المباراة ستعاد.`,
    `${OPENING}قال متحدث باسم الاتحاد الأفريقي لكرة القدم إن المباراة ستعاد.`,
    `${OPENING}وصل ${fidan} مساء. وقد اتهم بالتقصير.`,
    `${OPENING}وصل ${fidan} مساء. لكن عضوا بارزا في النادي انتقد الخطة.`,
    `${OPENING}وصل ${fidan} مساء، وحضر كثيرون ممن يعرفونه مع من ينتقد الخطة.`,
    `${OPENING}وصل ${fidan} مساء. وقال لورنزو في مكتبه: "الطريق طويل".`,
  ],
})

/** Words that speak only where speech follows. */
export const saysSo = frame({
  name: '<speaker> says so', yields: 'statement', trigger: words.sayBefore, forms: ['past', 'present'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}وتصر كينيا على أن الميناء مفتوح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وتدعو كينيا إلى الهدوء.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وعبر الرئيس التركي رجب طيب أردوغان عن أسفه للحادث.`, found: { speaker: { person: 'رجب طيب أردوغان', party: 'TUR' } } },
    { text: `${OPENING}وقلل ${fidan}، الخميس، من أهمية الخلاف.`, found: FIDAN },
    { text: `${OPENING}وحث ${fidan} الشركات الكبرى على الاستثمار.`, found: FIDAN },
    { text: `${OPENING}وكتب ${fidan}، وهو دبلوماسي قديم، أن الوقت حان.`, found: FIDAN },
    { text: `${OPENING}واعتبر ${fidan}، يوم الأحد الماضي، أن الأزمة انتهت.`, found: FIDAN },
    { text: `${OPENING}من جانبه دعا ${fidan} إلى الهدوء.`, found: FIDAN },
    { text: `${OPENING}ودعا من جهته ${fidan} إلى الهدوء.`, found: FIDAN },
    { text: `${OPENING}واعتبر مسؤول كيني كبير في حديث أن الأزمة انتهت.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وتحدث ${fidan} الذي وصل أمس إلى الدوحة، عن فرص كثيرة.`, found: FIDAN },
    { text: `${OPENING}حضر الافتتاح ${fidan} الذي تعهد بتقديم العون.`, found: FIDAN },
    { text: `${OPENING}وصل فيدان إلى القاعة مع ضيفه ${fidan}.\nإلا أن فيدان اعتبر من جهته أن الطريق طويل.`, found: FIDAN },
    { text: `${OPENING}كما عبر ${fidan} في مؤتمر صحافي عن أمله في الحل.`, found: FIDAN },
    { text: `${OPENING}كما أبدى ${fidan} في مؤتمر صحافي استعداده للحوار.`, found: FIDAN },
    { text: `${OPENING}ويأتي ذلك في وقت أبدت فيه كينيا مخاوفها من الأمر.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}واعتبرت كينيا إقالة الوزير خطأ كبيرا.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وكانت إدارة الرئيس الكوبي ميغيل دياز كانيل هددت هايتي بإغلاق المعبر.`, found: { speaker: { person: null, party: 'CUB' } } },
    { text: `${OPENING}إلا أن السلطات الكينية تكرر القول إن الطريق مفتوح.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}وصل ${fidan} مساء، بعد أن دعا الأمم المتحدة إلى التدخل.`, found: FIDAN },
    { text: `${OPENING}وحث ${fidan} على الهدوء. وحث الأطراف على الحوار.`, found: FIDAN },
    // Verbs that speak with a noun of speech alone, and that lay the blame on someone.
    { text: `${OPENING}وسارع ${fidan} إلى التأكيد أن الطريق مفتوح.`, found: FIDAN },
    { text: `${OPENING}واكتفى ${fidan} بالقول إن الطريق مفتوح.`, found: FIDAN },
    { text: `${OPENING}ووجه ${fidan} انتقادات حادة إلى الشركات.`, found: FIDAN },
    { text: `${OPENING}وحمل ${fidan} الشركات مسؤولية التأخير.`, found: FIDAN },
  ],
  silent: [
    `${OPENING}عبر آلاف اللاجئين الحدود أمس.`,
    // What a state hopes for these days, what another is said to have promised, and a refusal to speak.
    `${OPENING}وتأمل كينيا في عودة السياح.\nوتتوقع أوغندا موسما جيدا.`,
    `${OPENING}ورفضت الحكومة الكينية التعليق على الخبر.`,
    `${OPENING}ويتوقع أن يصل الوزير الكويتي مساء.`,
    `${OPENING}سيتوقف العمل إذا أصرت كينيا على موقفها، أو في حال ردت أوغندا على القرار.`,
    `${OPENING}ويعتبر الرئيس الكوبي ميغيل دياز كانيل من مهندسي الاتفاق.`,
    `${OPENING}وجه القضاء الفرنسي تهمة "الإهمال" إلى السائق.`,
    `${OPENING}وحمل الرئيس الكوبي ميغيل دياز كانيل حقيبة صغيرة.`,
    `${OPENING}سمحت الشرطة بمرور آلاف الكوبيين عبر الأردن، بعد أن انتظروا يومين.`,
    // What two undertake together.
    `${OPENING}وتعهد الرئيسان الكوبي والمكسيكي بفتح المعابر.`,
    // What someone else says that they hold true, or still do.
    `${OPENING}وكتب معلق أن كينيا تعتقد أن الطريق طويل.`,
    `${OPENING}وما زالت كينيا تأمل أن يعقد اللقاء.`,
    `${OPENING}زار الرئيس الكوبي ميغيل دياز كانيل المصنع. ولا يزال كانيل يأمل أن يعقد اللقاء.`,
    `${OPENING}وأبلغ الرئيس الكوبي ميغيل دياز كانيل 58 عاما هذا الشهر.`,
    `${OPENING}رفضت المحكمة طلب الرئيس الكوبي.`,
    `${OPENING}الرئيس الكوبي ميغيل دياز كانيل يأمل في موسم جيد.`,
    `${OPENING}جاءت الزيارة بعد أن اعترفت كينيا بالحكومة الجديدة.`,
    `${OPENING}ودعا الرئيس الكوبي ميغيل دياز كانيل نظيره المكسيكي إلى زيارة هافانا.`,
  ],
})

/** "Adding that": speech carried on by whoever speaks or acts in the clause and agrees with it. */
export const adding = frame({
  name: '<speaker> adding', yields: 'statement', trigger: words.saying,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}استقبل الرئيس التركي رجب طيب أردوغان الضيوف مؤكدا أن بلاده ماضية في الحوار.`, found: { speaker: { person: 'رجب طيب أردوغان', party: 'TUR' } } },
    { text: `${OPENING}وصل وزيرا خارجية كينيا وأوغندا إلى المعبر، مؤكدين أنه سيفتح.`, found: { speaker: { person: null, party: 'UGA' } } },
  ],
  silent: [
    `${OPENING}كان الطقس معتدلا مؤكدا التوقعات.`,
    `${OPENING}قالت المنظمة في تقريرها إن كوبا تأخرت، مضيفة أن الأرقام مقلقة.`,
    `${OPENING}عرضت كوبا خطة مقترحة في هافانا.`,
    `${OPENING}خرج الرئيس الكوبي ميغيل دياز كانيل من القاعة قبل أن يعود مجددا بعد ساعة.`,
  ],
})

/** A sentence of its own inside a quotation is said by whoever the marks open for. */
export const onward = frame({
  name: 'quotation goes on', yields: 'statement', trigger: words.say, recognised: true,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [{ text: `${OPENING}وقال ${fidan} "جئنا بقلب مفتوح. سنعمل على فتح المعابر كلها هذا العام".`, found: FIDAN }],
  silent: [
    `${OPENING}وقال شاهد "جئنا بقلب مفتوح. سنعمل على فتح المعابر كلها هذا العام في كوبا".`,
    // Words left out, and a sentence that breaks off.
    `${OPENING}نقلت الصحيفة "سنعمل معا على فتح المعابر كلها (...) ورفع الحواجز بين كوبا وجيرانها".`,
    `${OPENING}نشرت الصحيفة مقالا بعنوان "كوبا.. في طريق طويل إلى العالم الجديد كله".`,
  ],
})

/** Speech told as a noun, with whoever says it behind. */
export const toldAsNoun = frame({
  name: "<speaker>'s word that", yields: 'statement', trigger: words.tellingNoun,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}جاء الاجتماع بعد إعلان كينيا أنها سحبت قواتها.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}ويأتي ذلك بعد تهديد كينيا بإغلاق المعبر.`, found: { speaker: { person: null, party: 'KEN' } } },
    { text: `${OPENING}تراجعت الأسواق إثر إعلان الرئيس الكوبي ميغيل دياز كانيل عن وقف التصدير.`, found: { speaker: { person: 'ميغيل دياز كانيل', party: 'CUB' } } },
  ],
  silent: [
    `${OPENING}وجاءت تصريحات الرئيس الكوبي ميغيل دياز كانيل بعد أن توقف العمل.`,
    `${OPENING}صدر إعلان طهران بعد يومين.`,
    `${OPENING}قبل الوزير دعوة الرئيس الكوبي إلى زيارة هافانا.`,
  ],
})

/** "Quoting SOMEONE as saying". */
export const quoting = frame({
  name: 'quoting <speaker>', yields: 'statement', trigger: words.relay,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}ونقلت الوكالة عن وزير المالية الكويتي نايف الحجرف قوله إن الموازنة جاهزة.`, found: { speaker: { person: 'نايف الحجرف', party: 'KWT' } } },
    { text: `${OPENING}ونقل الموقع عن بيان لوزارة الخارجية الصينية أن الوفد عاد.`, found: { speaker: { person: null, party: 'CHN' } } },
    { text: `${OPENING}ونسبت الوكالة إلى وزير المالية الكويتي نايف الحجرف قوله إن الموازنة جاهزة.`, found: { speaker: { person: 'نايف الحجرف', party: 'KWT' } } },
    { text: `${OPENING}ستبدأ الأعمال قريبا، كما نقل عن وزير المالية الكويتي نايف الحجرف.`, found: { speaker: { person: 'نايف الحجرف', party: 'KWT' } } },
  ],
  silent: [
    `${OPENING}كرر المعلق قوله في النشرة.`,
    `${OPENING}ونقلت الوكالة عن خبير مكسيكي قوله إن الأسعار سترتفع.`,
    `${OPENING}نقلت كينيا سفارتها إلى مدينة أخرى.`,
  ],
})

/** "It says in the statement". */
export const reads = frame({
  name: 'it says in a document of <speaker>', yields: 'statement', trigger: words.reads,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [
    { text: `${OPENING}أعلنت وزارة الخارجية الصينية في بيان أن الوفد عاد.\nوجاء في البيان أن الجولة المقبلة ستعقد قريبا.`, found: { speaker: { person: null, party: 'CHN' } } },
    { text: `${OPENING}وتضمن بيان للحكومة الكينية أن الميناء سيفتح.`, found: { speaker: { person: null, party: 'KEN' } } },
  ],
  silent: [`${OPENING}وجاء في تقرير لمنظمة حقوقية أن كينيا تأخرت.`],
})

/** "According to". */
export const according = frame({
  name: 'according to <speaker>', yields: 'statement', trigger: words.accordingTo,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller', 'near'] }],
  examples: [
    { text: `${OPENING}بلغ عدد الوثائق عشرا وفق وزارة الخارجية الصينية.`, found: { speaker: { person: null, party: 'CHN' } } },
    { text: `${OPENING}لم تعد المنظمة في الظل، وفق تعبير الرئيس الكوبي ميغيل دياز كانيل.`, found: { speaker: { person: 'ميغيل دياز كانيل', party: 'CUB' } } },
    { text: `${OPENING}أعلنت الحكومة الكينية في بيان أن الميناء سيفتح.\nوستبدأ الأعمال غدا، بحسب البيان.`, found: { speaker: { person: null, party: 'KEN' } } },
  ],
  silent: [`${OPENING}ارتفعت الأسعار وفق خبراء.`, `${OPENING}ارتفعت الصادرات بحسب أرقام وزارة التجارة الكينية.`],
})
