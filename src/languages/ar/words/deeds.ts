import { plainWords } from '../../../rules/words.ts'
import { nouns, verbs } from './sets.ts'

/** Deeds done to somebody: killing, trying, stripping of honours. None is promised to whom it is done. */
export const harmful = plainWords('harmful', 'استهداف، ضرب، تفجير نفسه، مهاجمة، قتل، قتله، قتلها، قتلهم، اغتيال، اغتياله، محاكمة، محاكمته، محاكمتهم، إعدام، توقيف، اعتقال، ملاحقة، تجريد، تجريده، ترحيل، تصعيد، التصعيد، وتيرة المواجهة، معركة، المعركة، الكفاح، منع، احتواء، ردع، ردعها، عمليات، العمليات، القتال، الحرب')
/** To stop, cut or lessen something. */
export const stopping = verbs('stopping', 'أوقف يوقف إيقاف وقف، ألغى يلغي إلغاء، علق يعلق تعليق، أغلق يغلق إغلاق، خفض يخفض خفض، قلص يقلص تقليص، جمد يجمد تجميد')
/** What one gives or leaves open to another: to stop it is a penalty. */
export const given = plainWords('given', 'تسليم، إدخال، توريد، إمدادات، ضخ، مساعدات، المساعدات، مساعداتها، مساعداته، مساهمة، مساهمتها، مساهماتها، مساهمته، مشاركة، مشاركتها، عضوية، عضويتها، العلاقات، علاقاتها، التبادل، السفارة، سفارتها، سفارته، قنصليتها، المعبر، معبر، الحدود، حدودها، البلد، البلاد، الأجواء، أجواءها، الرحلات، تراخيص، التراخيص، الأصول، أصول، أرصدة، العمل باتفاقية، العمل باتفاق، العمل بالاتفاق، العمل بالاتفاقية، مساحة، برامج، البعثة، بعثتها')
/** To make more of something, or to send it out. */
export const swelling = verbs('swelling', 'ضاعف يضاعف مضاعفة، وسع يوسع توسيع، واصل يواصل مواصلة، زاد يزيد زيادة، كثف يكثف تكثيف، نشر ينشر نشر، حشد يحشد حشد')
/** One's own troops, of whom more are no promise to those they face. */
export const ownForces = plainWords('ownForces', 'جيشه، جيشها، قواته، قواتها، قواتنا، جنوده، جنودها، وحداته، وحداتها، دورياته، دورياتها، وجودها، وجوده، وجودنا، العملية، عملياتها، عملياته، عملياتنا')
/** Guarding something: one's own goods where they are called so. */
export const guarding = plainWords('guarding', 'حماية، الدفاع عن، ضمان')
/** Papers and ideas that are handed in, by which nothing is promised yet. */
export const proposal = plainWords('proposal', 'مقترح، مقترحا، مقترحات، المقترحات، مقترحاتها، اقتراح، اقتراحا، اقتراحات، توصيات، شكوى، تقرير، تقريرا، أدلة، ورقة')
/** Whether: what stands behind is asked, and not told. */
export const whether = plainWords('whether', 'عما إذا، ما إذا، فيما إذا، عما إن')
/** People who promise for nobody but themselves. */
export const privatePerson = plainWords('privatePerson', 'المتهم، المتهمة، المتهمان، المتهمين، المتهمون، متهم، المدعى عليه، القاتل، الجاني، الضحية، المجني عليه، اللاعب، النجم، الممثل السينمائي، المخرج، رجل الأعمال، رجال الأعمال، رجل أعمال، محاميه، المحامي، الناشط، الناشطة، المشتبه به، المؤسسة الخيرية')
/** What is by its nature between states, beside arms and treaties: what one gives, buys or gives back. */
export const betweenStates = plainWords('betweenStates', 'ضمانات، الضمانات، مساعدات، المساعدات، مساعدة مالية، قرض، قروض، قروضا، منحة، هبة، وديعة، استثمار، استثمارات، باستثمارات، العجز التجاري، الفائض التجاري، وارداتها، وارداته، الواردات، صادراتها، القيود على، السوق أمام، أسواقها، الأسرى، رفات، تنازلات، الأراضي المحتلة، الأراضي، الحدود، المعابر، المعبر، سفارتها، سفارته، سفارتيهما، رحلات، الرحلات، اللاجئين، النازحين، إنتاج النفط، الإنتاج، إمدادات، أسلحتها، أسلحته، أسلحة بلاده، للأسلحة النووية، بالأسلحة النووية، الصواريخ، الصاروخية، النووي، النووية، تجارب نووية، موقع التجارب، الإمدادات، طي صفحة، لم شمل')
/** On the other side: what follows is another's doing. */
export const inReturn = plainWords('inReturn', 'في المقابل، وفي المقابل، بالمقابل، وبالمقابل، من جانبها، من جهتها، من جانبه، من جهته')
/** Where a thing is sold to whoever pays most. */
export const auction = plainWords('auction', 'مزاد، المزاد، مزادات، لوحة فنية، تحفة، شراء نادي')
/** Abroad: with no state in particular. */
export const abroad = plainWords('abroad', 'في الخارج، خارجية، الأجانب، أجانب')
/** What a thing costs whoever builds it. */
export const ownCost = plainWords('ownCost', 'كلفته، كلفتها، تكلفته، تكلفتها')
/** Those who give together at a conference. */
export const donors = plainWords('donors', 'المانحين، المانحون، مانحين، المانحة، للمانحين')
/** People who gather, pray or fight are no figure of what is between two states. */
export const crowd = plainWords('crowd', 'تظاهر، تظاهروا، يتظاهرون، متظاهر، متظاهرا، متظاهرين، تجمعوا، احتشدوا، شاركوا في مسيرة، مسيرات، الصلاة، صلاة، يقاتل، يقاتلون، قاتلوا، صفوف التنظيم')
/** Courts and those who plead before them: their deals are no states'. */
export const atLaw = plainWords('atLaw', 'النيابة، نيابة، المدعي العام، الادعاء، محامو، محامي، محاميه، محاميها، محاميي، هيئة الدفاع، الدفاع عن المتهم')
/** Decrees, laws and orders of one state, whatever they speak of. */
export const decree = plainWords('decree', 'مرسوم، مرسوما، المرسوم، قانون، قانونا، القانون، أمر تنفيذي، أمرا تنفيذيا، الأمر التنفيذي، أمر، أمرا، قرارا تنفيذيا، عريضة')
/** Failing at something. */
export const failing = plainWords('failing', 'فشل، فشلت، فشلوا، الفشل، أخفق، أخفقت، أخفقوا، إخفاق، نجاح في عدم، تعثر، عجز')
/** Doubted, feared or only possible, of an alliance. */
export const doubtful = plainWords('doubtful', 'محتمل، محتملا، المحتمل، مزعوم، المزعوم، وهمي، شكوك، الشكوك، شبهات، مخاوف، احتمال، إمكانية')
/** A word for being resolved that is one for a design as well: only "on" behind it tells which. */
export const orDesign = nouns('orDesign', 'تصميم')
