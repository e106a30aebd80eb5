import { joined, plainWords, type WordSet } from '../../rules/words.ts'
import * as organs from './words/organs.ts'
import { inHisWords } from './words/speech.ts'
import { nouns, ours, verbs } from './words/sets.ts'

export * from './words/cooperation.ts'
export * from './words/speech.ts'
export { againNoun, ofOwnState, ofState, opposition, organ, ranking, source, sportOf } from './words/organs.ts'
export * from './words/offices.ts'
export * from './words/visits.ts'
export * from './words/sittings.ts'
export * from './words/deeds.ts'

/** What a clause may begin with before its verb. */
export const conjunction = plainWords('conjunction', 'بينما، فيما، إذ، لكن، ولكن، لكننا، ولكننا، لكنني، لكني، ثم، عندما، حين، حينما، بعدما، بعد أن، قبل أن، إلا، وقد، لقد، بل، حتى، ومن ثم، في حين، منذ أن، بعد ما')
/** "His saying that", behind whom a report quotes. */
export const sayingOf = plainWords('sayingOf', 'قوله، قولها، قولهم، قولهما')
/** "According to". */
export const accordingTo = joined('accordingTo', plainWords('accordingTo', 'وفقا ل، وفق، وفقا، بحسب، حسب، حسبما، وفق ما، وفقا لما، بحسب ما، حسب ما، طبقا، على حد قول، على حد تعبير، على حد وصف، نقلا عن، استنادا إلى، على ما'), { ...inHisWords, name: 'accordingTo' })
/** What opens reported speech after its verb. */
/** "That he": the pronoun is the subject of what follows. */
export const thatHe = plainWords('thatHe', 'أنه، إنه، أنها، إنها، أنهم، إنهم، أنهما، إنهما، بأنه، بأنها، بأنهم، بأنهما')
export const that = plainWords('that', 'أن، إن، أنه، إنه، أنها، إنها، أنهم، إنهم، أنهما، إنهما، بأن، بأنه، بأنها، بأنهم، أنني، إنني، أننا، إننا، أني، إني، إنهن')
/** Such a word with no pronoun: a clause behind it has a subject of its own. */
export const thatBare = plainWords('thatBare', 'أن، إن، بأن')
/** Prepositions that carry what a verb of speech speaks of. */
export const about = plainWords('about', 'عن، على، إلى، في، خلال، بشأن، حول، لدى، عبر، أثناء، عقب، بعد، قبل، أمام، من، ضمن، حيال، إزاء، تجاه')
/** Words that may stand between a verb and its subject or complement. */
export const adverb = plainWords('adverb', 'بدلا من ذلك، عوضا عن ذلك، صباح، مساء، ظهر، فجر، عصر، ليل، ليلة، صباحا، مساء يوم، يوم، أيضا، كذلك، مجددا، اليوم، أمس، لاحقا، قائلا، حينها، عندها، عندئذ، آنذاك، بدوره، بدورها، رسميا، كما، مرارا، سابقا، حينذاك، مؤخرا، صراحة، بوضوح، هنا، بالقول، من جانبه، من جهته، في هذا الصدد، في هذا السياق، في هذا الإطار، في السياق ذاته، في السياق نفسه، في المقابل، بالمقابل، من جهة أخرى، من جهة ثانية، من ناحية أخرى، من ناحيته، من ناحيتها، من طرفه، إلى ذلك، على صعيد آخر، في غضون ذلك، في الوقت نفسه، في الوقت ذاته، في وقت سابق، في وقت لاحق، حتى الآن، فقط، فجأة، بشدة، علنا، خصوصا، شخصيا، ساخرا، ساخرة، مازحا، مشترك، من جديد، مرة أخرى، مرة جديدة، للغاية، على الفور، على الأثر، في وقت متأخر، فور وصوله، فور وصولها، لدى وصوله، لدى وصولها، عقب وصوله، عقب وصولها، بعد وصوله، بعد وصولها، على انفراد، هناك، بالفعل، بالتالي، كذلك، أيضا، بدورهما، بدورهم، من جهتهما، من جهتهم، من جانبهما، من جانبهم، من ناحيتهما')
export const negation = joined('negation', plainWords('negation', 'لم، لا، ليس، ليست، لما، ما لم'), plainWords('negation', 'لن', 'ahead'))
/** Turns the participle behind it round. */
export const un = plainWords('un', 'غير')
export const will = plainWords('will', 'سوف، سوف لن')

export const arrive = verbs('arrive', 'وصل يصل وصول، حط يحط')
export const depart = verbs('depart', 'غادر يغادر مغادرة')
export const travel = verbs('travel', 'سافر يسافر سفر، توجه يتوجه توجه، اتجه يتجه، انتقل ينتقل انتقال، طار يطير')
/** On the way to a place, said beside another verb. */
export const headingFor = joined('headingFor', plainWords('headingFor', 'متوجها إلى، متجها إلى، متوجها نحو، متجها نحو، في طريقه إلى، قاصدا'), plainWords('headingFor', 'متوجهة إلى، متجهة إلى، في طريقها إلى', 'hers'))
/** Being someone's guest. */
export const guestOf = plainWords('guestOf', 'ضيفا على، ضيفة على، ضيفا في')
/** What a place does in which something is held. */
export const hosting = verbs('hosting', 'شهد يشهد، استضاف يستضيف، احتضن يحتضن')
/** To preside over a meeting. */
export const chair = verbs('chair', 'ترأس يترأس، رأس يرأس')
export const visit = joined('visit', verbs('visit', 'زار يزور زيارة'), plainWords('visit', 'زيارات، الزيارات، زيارتان، زيارتين، زيارته، زيارتها، زيارتهما، زيارتنا', 'noun'))
export const receive = verbs('receive', 'استقبل يستقبل استقبال، استضاف يستضيف استضافة')
export const invite = verbs('invite', 'دعا يدعو دعوة، وجه يوجه')
export const tour = joined('tour', nouns('tour', 'جولة'))

const encounters = verbs('meet', 'التقى يلتقي لقاء التقاء، اجتمع يجتمع اجتماع، قابل يقابل مقابلة')
/** "Able to be", spelled like a verb of meeting. */
const ABLE = new Set(['قابل', 'قابلا'])
export const meet: WordSet = { ...encounters, entries: [...encounters.entries.filter(({ written }) => !ABLE.has(written)), ...ours('meet', 'past', 'التقينا، التقيت، اجتمعنا، قابلنا').entries] }
export const talk = joined('talk', nouns('talk', 'محادثات، مباحثات، مشاورات، مفاوضات، محادثة'), plainWords('talk', 'جلسة مباحثات، جلسة محادثات، جلسة مشاورات، جولة مباحثات، جولة محادثات، جولة مشاورات'))
export const discuss = joined('discuss', ours('discuss', 'past', 'بحثنا، ناقشنا، تباحثنا، تشاورنا'), verbs('discuss', 'بحث يبحث بحث، تباحث يتباحث تباحث، تشاور يتشاور تشاور، تحادث يتحادث تحادث، تحاور يتحاور تحاور، ناقش يناقش، استعرض يستعرض، تناول يتناول'))
/** To speak with someone, face to face or by telephone. */
export const speakWith = verbs('speakWith', 'تحدث يتحدث تحدث، تكلم يتكلم تكلم')
export const hold = verbs('hold', 'عقد يعقد عقد، أجرى يجري إجراء، انعقد ينعقد انعقاد، ترأس يترأس، استضاف يستضيف استضافة، انطلق ينطلق انطلاق، افتتح يفتتح افتتاح، اختتم يختتم اختتام، شارك يشارك مشاركة، حضر يحضر حضور، بدأ يبدأ بدء، جرى يجري، شهد يشهد، رأس يرأس')
/** Verbs of which a sitting is the subject or object: it begins, ends, is held. */
export const convening = verbs('convening', 'عقد يعقد، انعقد ينعقد، بدأ يبدأ، انطلق ينطلق، افتتح يفتتح، اختتم يختتم، انتهى ينتهي، التأم يلتئم، احتضن يحتضن، استضاف يستضيف، جرى يجري، أقيم -، شهد يشهد')
/** To be at a sitting, or over it: a body so attended need not sit. */
export const attend = verbs('attend', 'ترأس يترأس، رأس يرأس، شارك يشارك، حضر يحضر، شهد يشهد')
/** To be held at a set time: in the present it is still to come. */
export const convene = verbs('convene', 'عقد يعقد عقد، انعقد ينعقد انعقاد، التأم يلتئم التئام')
/** Of an act told before, taken up by its noun: to be held. */
export const takesPlace = joined('takesPlace', verbs('takesPlace', 'عقد يعقد، انعقد ينعقد، التأم يلتئم، جرى يجري، تم يتم، بدأ يبدأ'), { name: 'takesPlace', entries: ['يقام', 'تقام'].map((written) => ({ written, form: 'present' as const })) })
/** A sitting of the body that is spoken of. */
export const ownSession = plainWords('ownSession', 'دورتها، دورته، اجتماعها، اجتماعه، اجتماعاتها، اجتماعاته، جلستها، جلسته، جولتها، جولته، نسختها، نسخته')
/** A day that is not set. */
export const someday = plainWords('someday', 'في وقت لاحق، لاحقا، قريبا، في القريب العاجل، في المستقبل القريب، في الفترة المقبلة، خلال الفترة المقبلة، في موعد لاحق، في المستقبل')
/** What opens a list of what was counted before. */
export const listOpens = plainWords('listOpens', 'بما في ذلك، بما فيها، من بينها، من بين هذه، من أبرزها، من أهمها، تشمل، شملت، تضمنت، تتضمن، منها')
/** What becomes of an instrument once it is signed; of a parliament, to approve is to ratify. */
export const ratify: WordSet = { name: 'ratify', entries: [...verbs('ratify', 'صادق يصادق مصادقة، صدق يصدق تصديق').entries].map((entry) => ({ ...entry, detail: 'ratified' })) }
export const approve: WordSet = { name: 'approve', entries: [...verbs('approve', 'أقر يقر إقرار، وافق يوافق موافقة، اعتمد يعتمد اعتماد').entries].map((entry) => ({ ...entry, detail: 'ratified' })) }
export const parliament = plainWords('parliament', 'البرلمان، برلمان، مجلس النواب، مجلس الأمة، مجلس الشورى، مجلس الشيوخ، المجلس الشعبي الوطني، مجلس الأعيان، الجمعية الوطنية، مجلس الدوما، الكنيست، الكونغرس، مجلس المستشارين')
export const stage = joined('stage', plainWords('stage', 'حيز التنفيذ، حيز النفاذ، حيز التطبيق، أصبحت نافذة، أصبح نافذا، سريان', 'in-force'), plainWords('stage', 'انتهى العمل ب، انتهاء العمل ب، انتهت صلاحية، انتهاء صلاحية، انتهت مدة، إنهاء العمل ب', 'ended'), plainWords('stage', 'تمديد العمل ب، تمديد، مدد، مددت، مددا، تجديد، جدد، جددت، جددا', 'extended'))
/** What is still waited for. */
export const pending = plainWords('pending', 'بعد استكمال، بانتظار، في انتظار، رهن، عقب')
/** The one that follows. */
export const next = plainWords('next', 'المقبل، المقبلة، القادم، القادمة، التالي، التالية')
/** What is threatened has not come about. */
export const threat = joined('threat', verbs('threat', 'هدد يهدد تهديد، لوح يلوح تلويح، توعد يتوعد توعد'), plainWords('threat', 'مهددا، مهددة، مهددين، ملوحا، ملوحة، متوعدا، متوعدة'))
export const phone = plainWords('phone', 'اتصال هاتفي، اتصالا هاتفيا، الاتصال الهاتفي، مكالمة هاتفية، المكالمة الهاتفية، مكالمة، المكالمة، عبر الهاتف، اتصالا، هاتفيا، محادثة هاتفية، المحادثة الهاتفية، محادثات هاتفية، اتصالين هاتفيين، اتصالات هاتفية')
/** Adjectives and phrases that make talks a call. */
export const byPhone = plainWords('byPhone', 'هاتفية، الهاتفية، هاتفي، الهاتفي، هاتفيا، عبر الهاتف')
export const pressConference = plainWords('pressConference', 'مؤتمر صحفي، مؤتمر صحافي، مؤتمرا صحفيا، مؤتمرا صحافيا، المؤتمر الصحفي، المؤتمر الصحافي، مؤتمر صحفي مشترك، مؤتمر صحافي مشترك، مؤتمرا صحفيا مشتركا، مؤتمرا صحافيا مشتركا، المؤتمر الصحفي المشترك، المؤتمر الصحافي المشترك، مراسم استقبال، مأدبة، مأدبة عشاء، مأدبة غداء')
export const summit = plainWords('summit', 'قمة، القمة، قمتهما، قمتين، القمتين، لقاء قمة، اجتماع قمة')
export const conference = plainWords('conference', 'مؤتمر، المؤتمر، مؤتمرا')

const agreeing = verbs('agree', 'اتفق يتفق، توافق يتوافق')
/** With a pronoun such a verb would be a noun ("their agreement"). */
export const agree: WordSet = { ...agreeing, entries: [...agreeing.entries.filter(({ detail }) => !detail?.startsWith('owned')), ...ours('agree', 'past', 'اتفقنا، توافقنا').entries] }

export const plan = joined('plan', verbs('plan', 'اعتزم يعتزم اعتزام، قرر يقرر، خطط يخطط، نوى ينوي، توقع يتوقع'), plainWords('plan', 'ترقب، ينتظر أن، المنتظر أن، بانتظار، في انتظار إجراء، في انتظار عقد، في انتظار لقاء، على عقد، على إجراء، على تنظيم، على استضافة، على استئناف، المرجح أن، من المرجح، من المقرر، المقرر أن، المقررة أن، مقرر، كان مقررا، من المنتظر، المنتظر أن، من المتوقع، المتوقع أن، المرتقب أن، من المرتقب، المزمع، من المزمع، يستعد، تستعد، خطط، موعد، مقررا، عزمه، عزمها، نيته، نيتها، اعتزامه، اعتزامها، موافقته على، موافقتها على'))
/** Adjectives of what is to come, behind its noun. */
export const coming = plainWords('coming', 'المقبل، المقبلة، مقبل، مقبلة، القادم، القادمة، قادمة، قادم، المقرر، المقررة، مقررة، مقرر، المرتقب، المرتقبة، مرتقب، مرتقبة، المزمع، المزمعة، المنتظر، المنتظرة، المتوقع، المتوقعة، المرتقبين، مقررا، مزمع، مزمعا، مزمعة، مرتقبا، منتظرا، متوقعا')
export const maybe = joined('maybe', verbs('maybe', 'اقترح يقترح اقتراح، أمكن يمكن إمكان، احتمل يحتمل احتمال، سعى يسعى سعي، أمل يأمل أمل، عرض يعرض عرض'), plainWords('maybe', 'مساع، مساعي، المساعي، مساعيه، مساعيها، مهتم، مهتمة، مهتما، مهتمون، اهتمامه، اهتمامها، راغب، راغبة، يرغب، ترغب، يود، تود، إمكانية، احتمالات، من المحتمل، المحتمل، المحتملة، محتمل، محتملة، ربما، لو، إذا، في حال، من الممكن، الرغبة في، رغبته في، رغبتها، رغبته، استعداده، استعدادها، استعداد، مستعد، مستعدة، ضرورة، تطلعه، تطلعها، التطلع، يتطلع، تتطلع، مقترح، المفترض، من المفترض، يفترض، تفترض، إلى عقد، إلى توقيع، مفاوضات، المفاوضات، التفاوض، قريب من، قريبة من، قريبتين، يفكر، تفكر، يفكران، يدرس عقد، تدرس عقد، يدرس إجراء، تدرس إجراء'))
/** Adjectives of what may come about, behind its noun. */
export const mayBe = plainWords('mayBe', 'محتملة، المحتملة، محتمل، المحتمل، مقترحة، المقترحة، مقترح، المقترح، ممكنة، ممكن')
export const may = plainWords('may', 'قد')
export const during = plainWords('during', 'خلال، أثناء، بعد، عقب، في ختام، على هامش، منذ، إثر، في أعقاب، بمناسبة، وخلال، وبعد، عند، غداة، في نهاية، لدى، ختام، هامش، نتائج، قبيل، إطار، في إطار')
/** What opens the telling of something that came first. */
export const afterwards = plainWords('afterwards', 'بعد، عقب، إثر')
/** What is told behind it is of another time than what it goes with. */
export const apart = plainWords('apart', 'بعد، عقب، إثر، قبل، عشية، في أعقاب، منذ، غداة، تمهيدا، بمناسبة')
/** "Lately": a time that is no day. */
export const lately = plainWords('lately', 'في الآونة الأخيرة، مؤخرا، أخيرا، قبل أيام، منذ أيام، قبل فترة، منذ فترة، قبل أسابيع، منذ أسابيع، قبل أشهر، منذ أشهر، قبل سنوات، منذ سنوات')
/** What comes next in a tour or a day. */
export const thereupon = plainWords('thereupon', 'ثم، ومن ثم، بعدها، بعد ذلك، وبعد ذلك')
/** Beginning and end of a meeting, at which someone speaks. */
export const opening = plainWords('opening', 'مستهل، بداية، بدء، ختام، نهاية، ختام جلسة، مستهل جلسة')
/** Behind something that is held jointly, "with" says with whom it is, and not with whom it is talked over. */
export const jointly = plainWords('jointly', 'المشتركة، المشترك، مشتركة، مشترك')
/** "Or". */
export const or = plainWords('or', 'أو')
/** Words for when or where an act is to be. */
export const dayOf = plainWords('dayOf', 'موعد، موعدا، تاريخ، توقيت، مكان، موعد ومكان، مكان وموعد، زمان')
/** "But". */
export const but = plainWords('but', 'لكن، ولكن، لكنه، لكنها، ولكنه، ولكنها، إلا أن، إلا أنه، غير أن، غير أنه، بيد أن')
/** What is told behind it comes later. */
export const aheadOf = plainWords('aheadOf', 'قبل، قبيل، عشية')
/** What is done for a meeting to come, behind "for" or right behind the word. */
export const preparing = plainWords('preparing', 'تمهيدا، تحضيرا، استعدادا، إعدادا، التحضير، التحضيرات، تحضيرات، للتحضير، الاستعداد، الاستعدادات، استعدادات، للاستعداد، الإعداد، للإعداد، التمهيد، للتمهيد، ترتيب، لترتيب، الترتيب، للترتيب، ترتيبات، الترتيبات، تحضيرية، تحضيري، تمهيدية، تمهيدي')
/** Such words that the noun follows with nothing between. */
export const arranging = plainWords('arranging', 'ترتيب، لترتيب')
/** Speaking in front of a sitting: it sits. */
export const inFrontOf = plainWords('inFrontOf', 'أمام')
export const since = plainWords('since', 'منذ، منذ عام')
export const auxiliary = plainWords('auxiliary', 'قد، كان، كانت، كانا، كانتا، كانوا، سوف، لم، لن، لا، يكون')
/** Having been, before a subject and its verb. */
export const was = plainWords('was', 'كان، كانت')
export const calledOff = plainWords('calledOff', 'تأجلت، تأجل، ألغيت، أرجئت، المؤجلة، المؤجل، الملغاة، الملغى')
export const cancel = joined('cancel', verbs('cancel', 'ألغى يلغي إلغاء، أجل يؤجل تأجيل، أرجأ يرجئ إرجاء، علق يعلق تعليق'), plainWords('cancel', 'ألغيت، الملغاة، المؤجلة، تأجلت، تأجل، أرجئت، أجلت'))
/** "A comment on": behind a word that can call something off, it makes it one of speech. */
export const onWhat = plainWords('onWhat', 'على')
export const denyWord = joined('deny', verbs('deny', 'نفى ينفي نفي، كذب يكذب تكذيب'), plainWords('deny', 'لا صحة ل، لا صحة لما، لا أساس'))
/** What a denial speaks of: what others tell. */
export const rumour = plainWords('rumour', 'ما، لما، بما، أنباء، الأنباء، للأنباء، تقارير، التقارير، للتقارير، شائعات، الشائعات، إشاعات، مزاعم، المزاعم، أخبار، الأخبار، لا صحة لما، لا أساس')

export const accompany = verbs('accompany', 'رافق يرافق مرافقة، اصطحب يصطحب')
/** What opens a clause of what goes on beside what is told ("at a time when"). */
export const atATime = plainWords('atATime', 'في وقت')
export const therein = plainWords('therein', 'خلالها، خلاله، أثناءها، فيها، فيه')
/** Verbs that tell where a tour leads. */
export const leadsTo = verbs('leadsTo', 'شمل يشمل، تضمن يتضمن، قاد يقود')
/** What opens the length of a visit, and the days it counts. */
export const lasts = joined('lasts', verbs('lasts', 'استغرق يستغرق، استمر يستمر، دام يدوم'), plainWords('lasts', 'لمدة، مدتها، على مدى، على مدار، مدته، تمتد، تمتد على'))
export const days: WordSet = { name: 'days', entries: [['يوم', 1], ['يوما', 1], ['أيام', 3], ['يومين', 2], ['يومان', 2]].map(([written, count]) => ({ written: written as string, form: 'word' as const, count: count as 1 | 2 | 3 })) }
export const tourNoun = plainWords('tourNoun', 'جولة، جولاته، جولته، الجولة، جولتها، جولتهما، رحلة، رحلته')
export const counterpart = joined('counterpart', plainWords('counterpart', 'نظيره، نظيرها، نظيرته، نظيرتها، نظيرهما، نظيرهم'), { name: 'counterpart', entries: ['نظيريه', 'نظيريها', 'نظيراه', 'نظيراها'].map((written) => ({ written, form: 'word' as const, count: 2 as const })) }, { name: 'counterpart', entries: ['نظرائه', 'نظرائها', 'نظراءه', 'نظراءها', 'نظراؤه', 'نظرائهم'].map((written) => ({ written, form: 'word' as const, count: 3 as const, detail: 'several' })) })
export const bothSides = plainWords('bothSides', 'الجانبان، الجانبين، البلدان، البلدين، الطرفان، الطرفين، الدولتان، الدولتين، بلديهما، بلديهم، البلدان الشقيقان، الحكومتين، الحكومتان، الوفدان، الوفدين، الجارتان، الجارتين')
const SEVERAL: [count: number, masculine: string, feminine: string][] = [[3, 'الثلاثة', 'الثلاث'], [4, 'الأربعة', 'الأربع'], [5, 'الخمسة', 'الخمس'], [6, 'الستة', 'الست']]
/** More than two who were named before, with how many they are: "the three states", "the four ministers"; behind the number, whether they are people. */
export const severalSides: WordSet = { name: 'severalSides', entries: SEVERAL.flatMap(([count, masculine, feminine]) => [
  ...['الدول', 'العواصم', 'الحكومات'].map((noun) => ({ written: `${noun} ${feminine}`, form: 'word' as const, detail: `${count} sides` })),
  ...['البلدان', 'الأطراف'].map((noun) => ({ written: `${noun} ${masculine}`, form: 'word' as const, detail: `${count} sides` })),
  ...[`القوى ${feminine}`, `القوى ${feminine} الكبرى`, `القوى الكبرى ${feminine}`].map((written) => ({ written, form: 'word' as const, detail: `${count} sides` })),
  ...['القادة', 'الزعماء', 'الرؤساء', 'الوزراء', 'المسؤولون', 'المسؤولين'].map((noun) => ({ written: `${noun} ${masculine}`, form: 'word' as const, detail: `${count} people` })),
]) }
/** Two states that one word names, by their ids. */
export const twoStates = joined('twoStates',
  plainWords('twoStates', 'الكوريتان، الكوريتين، الكوريتان الشمالية والجنوبية، الكوريتين الشمالية والجنوبية، الكوريتان الجنوبية والشمالية، الكوريتين الجنوبية والشمالية، شطرا شبه الجزيرة الكورية، شطري شبه الجزيرة الكورية', 'KOR PRK'),
  plainWords('twoStates', 'السودانان، السودانين، دولتا السودان، دولتي السودان', 'SDN SSD'))
/** Two at the head of states or governments, whichever their offices. */
export const leaders = plainWords('leaders', 'الزعيمان، الزعيمين، القائدان، القائدين')
export const bothPeople = joined('bothPeople', plainWords('bothPeople', 'الوزيران، الوزيرين', 'minister'), plainWords('bothPeople', 'الرئيسان، الرئيسين', 'head-of-state'), plainWords('bothPeople', 'الزعيمان، الزعيمين، المسؤولان، القائدان، القائدين، الرجلان، الرجلين، قيادتي البلدين، قيادتا البلدين'))
/** Brings together: "a summit that joined them". */
export const join = verbs('join', 'جمع يجمع، ضم يضم')
/** Going to meet a guest. */
export const welcome = joined('welcome', plainWords('welcome', 'في استقبال، باستقبال', 'noun'), { name: 'welcome', entries: [{ written: 'في استقباله', form: 'noun', detail: 'owned' }, { written: 'في استقبالها', form: 'noun', detail: 'owned' }] })
/** A call, which is one by telephone where someone calls someone. */
export const call = plainWords('call', 'اتصال، اتصالا، الاتصال')
export const ownState = plainWords('ownState', 'بلاده، بلادها، بلادنا، بلده، بلدها، بلدنا، دولته، حكومته، حكومتها، حكومته')
/** What else there is between two: cooperation, a conflict, borders. */
export const tie = plainWords('tie', 'خلافاته، خلافاتها، خلافاتهم، علاقاته، علاقاتها، علاقاتهم، تعاونه، تعاونها، نزاعه، نزاعها، حربه، حربها، حدوده، حدودها، حدودا، التعاون، تعاون، العلاقات، علاقات، العلاقة، الخلاف، خلاف، الخلافات، خلافات، التوتر، توتر، التوترات، الحرب، حرب، النزاع، نزاع، الصراع، الحدود، حدود، السلام، سلام، التنسيق، التقارب، التفاهم، الأزمة، أزمة، الثقة، الحوار')
/** Behind one of two sides: the other follows ("between X on the one side and Y on the other"). */
export const oneSide = plainWords('oneSide', 'من جهة، من ناحية، من جانب، من طرف')
export const between = plainWords('between', 'بين، وبين، بين كل من، ما بين')
/** A preposition with a pronoun: one of those who meet was named before. */
export const withHim = joined('withHim', plainWords('withHim', 'بينه، بينها', 'between'), plainWords('withHim', 'معه، معها', 'with'))
export const withWhom = plainWords('with', 'مع، برفقة، بمعية')
export const toWhere = plainWords('to', 'إلى، الي، الى، صوب، نحو')
/** "Beside": whoever stands behind it takes part too. */
export const besideWhom = plainWords('beside', 'إلى جانب، بجانب، وإلى جانبه، وإلى جانبها، وبجانبه')
export const inWhere = plainWords('in', 'في، فى، داخل، قرب، بمدينة، ضمن')
export const fromWhere = plainWords('from', 'من')
/** Where envoys are sent that is no state: regions of several, matters, and those named before. */
export const region = plainWords('region', 'لديها، لديه، لديهم، لديهما، الشرق الأوسط، الشرق الأدنى، الخليج، منطقة الخليج، أفريقيا، إفريقيا، القارة الأفريقية، شمال أفريقيا، شمال إفريقيا، غرب أفريقيا، غرب إفريقيا، وسط أفريقيا، وسط إفريقيا، شرق أفريقيا، منطقة الساحل، الساحل، القرن الأفريقي، القرن الإفريقي، منطقة القرن الأفريقي، البحيرات العظمى، منطقة البحيرات العظمى، آسيا، آسيا الوسطى، شرق آسيا، جنوب آسيا، جنوب شرق آسيا، أوروبا، أوروبا الشرقية، البلقان، غرب البلقان، القوقاز، جنوب القوقاز، المحيط الهادئ، أمريكا اللاتينية، أميركا اللاتينية، أمريكا الوسطى، أميركا الوسطى، أمريكا الجنوبية، أميركا الجنوبية، المغرب العربي، الصحراء الغربية، عملية السلام، عملية السلام في الشرق الأوسط، السلام في الشرق الأوسط، القضية الفلسطينية، الأزمة السورية، الأزمة اليمنية، الأزمة الليبية')
export const byWhom = plainWords('by', 'من قبل، من جانب، على يد، عن، بحضور، بمشاركة، برئاسة، بقيادة، يرأسه، يقوده')
export const delegation = joined('delegation', plainWords('delegation', 'وفد، الوفد، وفدا، وفود'), plainWords('delegation', 'فريق، فريقا، مجموعة من المسؤولين، مجموعة مسؤولين، عدد من المسؤولين، عدد من المسؤولين الكبار، كبار المسؤولين', 'named'))
export const government = plainWords('government', 'الحكومة، حكومة، السلطات، سلطات، وزارة، الوزارة، رئاسة، الرئاسة، الإدارة، إدارة، النظام، نظام، الجانب، جانب، مجلس الوزراء، البرلمان، برلمان، الكونغرس، وزارة الخارجية، وزارة الدفاع، الخارجية، الكونجرس، البنك المركزي، وزارتي، وزارتا، حكومتا، حكومتي، السفارة، سفارة، بعثة، مكتب، الجيش، جيش، القوات، مجلس الأمن القومي، المحكمة العليا، القيادة، قيادة، المكتب الرئاسي، المكتب الصحفي، الإعلام الرسمي، وسائل الإعلام الرسمية، التلفزيون الرسمي، الإذاعة الرسمية')
export const official = joined('official', plainWords('official', 'مسؤول، مسؤولون، مسؤولين، مسؤولة، المسؤول، المسؤولون، المسؤولين، مسئول، مسئولون، دبلوماسي، دبلوماسيون، مسؤول حكومي، مسؤول كبير'), organs.spokesmen)
export const document = joined('document', plainWords('document', 'البيان، البيان المشترك، البيان الختامي، التقرير، الوثيقة، المصدر، المصدر ذاته، المصدر نفسه، ذات المصدر، نفس المصدر', 'speaks'), plainWords('document', 'بيان، بيانا، تقرير، تقريرا، وثيقة، رسالة، تغريدة، تصريح، تصريحات، بيانات'))
export const former = plainWords('former', 'السابق، السابقة، السابقان، السابقتان، السابقتين، الأسبقان، الراحلان، الأسبق، الأسبقة، الراحل، الراحلة، المخلوع، سابق، سابقا، سابقة، أسبق، المقال، المستقيل، السابقين، السابقون، سابقون، سابقين، سابقان، سابقتان')
export const holding = plainWords('holding', 'الحاكم، الحاكمة، المحافظ، المحافظة، الديمقراطي، الديموقراطي، الديمقراطية، الديموقراطية، الجمهوري، الاشتراكي، الاشتراكية، اليميني، اليمينية، اليساري، اليسارية، الوسطي، الوسطية، الليبرالي، الليبرالية، الشيوعي، الشيوعية، المعارض، المعارضة، الشعبوي، المتطرف، المستقل، المستقلة، البارز، البارزة، المخضرم، المنتدب، المنتدبة، الحالي، الحالية، الجديد، الجديدة، المنتخب، المنتخبة، المؤقت، الأعلى، العام، الرسمي، الرسمية، الأول، الأولى، الخاص، الخاصة، المكلف، بالوكالة، بالإنابة، المؤقتة، الدائم، الدائمة، المقيم، المعتمد، الشقيق، الشقيقة، الصديق، الصديقة، المشارك، المنتهية ولايته، المنتهية ولايتها، آنذاك، حينها، حينئذ، وقتها، باسمه، باسمها')
export const notPlace = plainWords('notPlace', 'أميركا اللاتينية، أمريكا اللاتينية، أميركا الجنوبية، أمريكا الجنوبية، أميركا الشمالية، أمريكا الشمالية، أميركا الوسطى، أمريكا الوسطى، مسقط رأس، مسقط رأسه، مسقط رأسها، مسقط رأسهم، مسقط رأسي، بانغي ري، بانغي - ري، ولاية جورجيا، ولايتي جورجيا، مقاطعة كولومبيا، كولومبيا البريطانية')
export const nonState = plainWords('nonState', 'الرئيس المشترك، الرئيسة المشتركة، الرئيس الفخري، رابطة، الرابطة، جمعية، الجمعية، نقابة، النقابة، ائتلاف، مؤسسة حقوقية، صحيفة، الصحيفة، صحف، وكالة، الوكالة، وكالات، قناة، القناة، موقع، الموقع، تقرير، التقرير، محلل، محللون، محللين، خبير، خبراء، الخبراء، ناشط، ناشطون، نشطاء، شهود، المرصد، منظمة، مصدر، مصادر، المصادر، شركة، الشركة، دراسة، باحث، باحثون، مراسل، مراسلة، مراقبون، المراقبون، صحافي، كاتب، مجلة، المجلة، الكاتب، إعلامي، وسائل إعلام، تلفزيون، إذاعة، شرطة، الشرطة، سكان، محامي، محام، الرئيس التنفيذي، رئيس تنفيذي، المدير التنفيذي، الرئيسة التنفيذية، المديرة التنفيذية، رئيس مجلس إدارة، رئيس مجلس الإدارة')

/** "Where": what is told behind it goes on from the clause before. */
export const whereupon = plainWords('whereupon', 'حيث')
/** What opens a clause whose verb goes on with whoever acts in the one before it: "where", "after", "when", "while he". */
export const subordinate = plainWords('subordinate', 'حيث، بعدما، بعد أن، عقب أن، قبل أن، منذ أن، عندما، حين، حينما، وهو، وهي، وهما')
export const which = plainWords('which', 'الذي، التي، اللذين، اللتين، الذين، حيث')
export const and = plainWords('and', 'و، كما، وكذلك، وأيضا، بالإضافة إلى، إضافة إلى')
export const of = plainWords('of', 'لدى، باسم، عن، من جانب')
export const aboutTopic = plainWords('about', 'ضرورة، حول، بشأن، خلال، بعد، قبل، ضد، تجاه، حيال، إزاء، عقب، بسبب، رغم، منذ، حتى، لدى، عبر، دون، أمام، وراء، فوق، تحت')
/** "No longer", "still": words with a negation in them that deny nothing. */
export const still = plainWords('still', 'لا يزال، لا تزال، لا يزالان، لا تزالان، لا يزالون، لا زال، لا زالت، ما زال، ما زالت، ما يزال، ما تزال، ما زالوا')
/** "Unless", "but only": what is denied with it may come about. */
export const unless = plainWords('unless', 'إلا إذا، إلا بعد، إلا في حال، إلا في حالة، إلا بشرط، إلا عندما، إلا حين، ما لم، إلا إن')
/** To be, in the future, behind what is to come. */
export const shallBe = plainWords('shallBe', 'سيكون، ستكون، سيكونان، ستكونان، سيكونون، لن يكون، لن تكون، سوف يكون، سوف تكون')
/** What someone decides: the verbal noun behind it is still to come. */
export const decision = plainWords('decision', 'قرار، قراره، قرارها، القرار')
/** What an act behind it is spoken of, not when: the date before is of the speaking. */
export const topic = plainWords('topic', 'عن، بشأن، حول، بخصوص')
export const each = plainWords('each', 'كل من، كلا من، كلا، كل، من')
export const capitalCity = joined('capitalCity', plainWords('capitalCity', 'العاصمة، عاصمة', 'capital'), plainWords('capitalCity', 'مدينة، المدينة، منتجع، مطار، بمطار، إقليم، ولاية، جزيرة، قاعدة، قصر، مقر، مدن، البلدة، بلدة'))
/** To conduct talks, which in the present go on as they are told of. */
export const conduct = verbs('conduct', 'أجرى يجري')
export const lightVerb = verbs('lightVerb', 'قام يقوم قيام، أجرى يجري إجراء، بدأ يبدأ بدء، أدى يؤدي، أنهى ينهي، اختتم يختتم، عقد يعقد عقد، وجه يوجه، استهل يستهل، نفذ ينفذ، باشر يباشر، واصل يواصل، استأنف يستأنف')
export const visitLevel = joined('visitLevel', plainWords('visitLevel', 'رسمية، الرسمية، رسميا، تاريخية، التاريخية', 'official'), plainWords('visitLevel', 'زيارة دولة، دولة', 'state'), plainWords('visitLevel', 'زيارة عمل، عمل', 'working'))
export const period = plainWords('period', 'الفترة، للفترة، للأعوام، لأعوام، للسنوات، الأعوام، السنوات، خلال الفترة، المدة، للمدة، عامي، لعامي')
/** What reports on sport are full of, and those on companies: there "meeting" is a match and "agreement" a firm's. */
export const sport = plainWords('sport', 'مباراة، المباراة، مباريات، منتخب، المنتخب، منتخبات، لاعب، اللاعب، لاعبين، اللاعبين، لاعبا، كأس، الكأس، الدوري، دوري، مدرب، المدرب، نادي، النادي، ناديا، المونديال، مونديال، بطولة، البطولة، الملعب، ملعب، لكرة القدم، كرة القدم، جماهير، الهداف، الشوط، رياضي، الرياضي، الأولمبية')
export const business = plainWords('business', 'شركة، الشركة، شركات، الشركات، أسهم، الأسهم، سهم، البورصة، المستثمرين، أرباح، الأرباح، إيرادات، مصرف، بنك، البنك، المصرف، مساهمين، الرئيس التنفيذي، المدير التنفيذي، مجموعة، صندوق، الصندوق، السوق، الأسعار، سندات')
/** Belonging to a body. */
export const membership = plainWords('membership', 'عضو، عضوة، أعضاء، عضوية، رئيس، رئيسة، الرئيس المشارك، نائب رئيس، أمين')
/** Killing and hurting: people counted beside it are victims. */
export const harm = plainWords('harm', 'قتلت، قتلتهم، اعتقل، اعتقلوا، معتقل، معتقلا، معتقلين، محتجز، محتجزون، محتجزين، أسير، أسيرا، أسرى، الأسرى، سجين، سجينا، سجناء، سجون، السجون، مشرد، نازح، نازحا، مجاعة، المجاعة، مقتل، قتل، قتلوا، قتيل، قتلى، القتلى، قتيلا، مصرع، إصابة، أصيب، جريح، جرحى، ضحايا، اعتقال، اعتقلت، خطف، غرق، تحطم، اغتيال، استشهاد، هجوم، الهجوم، اعتداء، الاعتداء، قصف')
/** What has not been reached. */
export const onTheWay = plainWords('onTheWay', 'طريق، الطريق، أمام، نحو، سبل، محاولة، محاولات، جهود، إمكانية، احتمال، فرص، آفاق، عقبات، شروط، بهدف، من أجل، قبل')
export const officeOf = plainWords('officeOf', 'مكتب، مكتبه، مكتبها، ديوان')
export const article = plainWords('article', 'ال، الـ')
/** An organisation spoken of again, which was named before. */
export const theOrganisation = plainWords('theOrganisation', 'المنظمة، المنظمة الدولية، المنظمة الأممية، الحلف، التكتل، الرابطة الدولية')

export const receiveGuest = verbs('receiveGuest', 'استقبل يستقبل استقبال، استضاف يستضيف استضافة')
/** Meals that officials have together. */
export const meal = plainWords('meal', 'العشاء، عشاء، الغداء، غداء، الفطور، فطور، الإفطار، إفطار، مأدبة، وجبة، طعام الغداء، طعام العشاء، عشاء عمل، غداء عمل، مأدبة عشاء، مأدبة غداء')
/** Nouns of what someone means or is ready to do, with a pronoun of whose it is. */
export const intent = plainWords('intent', 'عزمه، عزمها، نيته، نيتها، رغبته، رغبتها، استعداده، استعدادها، موافقته، موافقتها، قبوله، قبولها، اعتزامه، اعتزامها، تطلعه، تطلعها، أمله، أملها')
/** What comes of something, or goes on from it: "for" behind it names no aim. */
export const outcome = plainWords('outcome', 'نتاج، نتاجا، نتيجة، ثمرة، تتويجا، استكمالا، استمرارا، امتدادا، خلافا، وفقا، نظرا، تنفيذا، متابعة، مكملة، نتائج، موقع، مقرا، شاهدا')
/** One more of what was told before. */
export const oneMore = plainWords('oneMore', 'أخرى، آخر، أخريين، ثانية، ثان، ثاني، إضافية، إضافي، جديدة، جديد')
/** To shake hands. */
export const greet = verbs('greet', 'صافح يصافح مصافحة، تصافح يتصافح')
/** Nouns of meeting: lists of one kind so that rules name them once. */
export const meetingNoun = joined('meetingNoun', nouns('meetingNoun', 'لقاء، اجتماع، محادثات، مباحثات، مشاورات، مفاوضات، قمة، محادثة، اجتماعات، لقاءات'), plainWords('meetingNoun', 'لقاءان، لقاءين، اجتماعان، اجتماعين، جلسة مباحثات، جلسة محادثات، جلسة عمل، جلسة مشاورات، جلسة مشاورات سياسية، لقاء عمل، خلوة، قمتين، اجتماع قمة، لقاء قمة، قمتهما، محادثاته، محادثاتها، محادثاتهما، مباحثاته، مباحثاتهما، مباحثاتها'), ours('meetingNoun', 'noun', 'لقائنا، لقاءنا، لقاؤنا، لقاءاتنا، اجتماعنا، اجتماعاتنا، محادثاتنا، مباحثاتنا، مشاوراتنا، مفاوضاتنا'))
