import { joined, plainWords } from '../../../rules/words.ts'

/** Those who speak for another without a name; `named` must tell of whom, `of` stands before a state's name. */
export const spokesmen = joined('official',
  plainWords('official', 'متحدث باسم، متحدثة باسم، المتحدث باسم، المتحدثة باسم، متحدث رسمي باسم، المتحدث الرسمي باسم، المتحدثة الرسمية باسم، ناطق باسم، ناطقة باسم، الناطق باسم، الناطقة باسم، الناطق الرسمي باسم، معاون، معاونة، معاونو، مستشارو، مستشاري، مستشارون، مساعدو، مساعدون، مبعوثون، مبعوثين، مفاوضون، مفاوضين، المفاوضون، ممثلون، ممثلين، مندوبون، مندوبين، موفدون، موفدين، مشرعين، برلمانيين، ضباط، جنرالات، قادة عسكريون، قادة عسكريين، نواب، نائبان، مشرعون، مشرعان، برلمانيون، أحد مسؤولي، أحد كبار مسؤولي، أحد المسؤولين، أحد كبار المسؤولين، أحد مستشاري، أحد مساعدي، كبار المسؤولين، كبار مسؤولي', 'named'),
  plainWords('official', 'ممثل، ممثلة، ممثلو، ممثلي، مندوب، مندوبة، أعضاء', 'of'),
  plainWords('official', 'دبلوماسيين، ديبلوماسي، ديبلوماسيون، مسئولين، المسئول، المسئولون، مسؤولا، مسئولا، دبلوماسيا، مسؤولان، مسؤولان كبيران، دبلوماسيان'))
/** Unnamed sources: they speak for a state only where the words behind say which, or that they are of one. */
export const source = plainWords('source', 'مصدر، مصادر، أوساط، المصادر، مصدرا', 'named')
/** Adjectives of those who belong to a state, behind a source. */
export const ofState = plainWords('ofState', 'حكومي، حكومية، رسمي، رسمية، عسكري، عسكرية، أمني، أمنية، رئاسي، رئاسية، وزاري، وزارية')
/** Courts, services, assemblies: of a state where the words behind say of which. */
export const organ = plainWords('organ', 'محكمة، المحكمة، محاكم، المحاكم، المحكمة الدستورية، المحكمة الاتحادية، نيابة، النيابة، النيابة العامة، القضاء، السلطة القضائية، جهاز المخابرات، جهاز الاستخبارات، المخابرات، الاستخبارات، المخابرات العامة، وكالة الاستخبارات، مجلس الشورى، مجلس الشعب، مجلس النواب، مجلس الأمة، مجلس الشيوخ، مجلس العموم، المجلس الوطني، المجلس التشريعي، مجلس القضاء الأعلى، مجلس الدولة، البعثة، البعثة الدبلوماسية، القنصلية، قنصلية، الديوان الملكي، الديوان الأميري، الجمارك، خفر السواحل، الهيئة العامة، اللجنة العليا، هيئة الأركان، المجلس العسكري، المجلس الانتقالي، البحرية، القوات المسلحة، القوات الجوية، الحرس الثوري، الشرطة، شرطة، الأجهزة الأمنية، قوات الأمن، الاستخبارات العسكرية', 'named')
/** Nouns of institutions that a report speaks of again by their noun alone. */
export const againNoun = plainWords('againNoun', 'الشرطة، المجلس، الوكالة، الهيئة، المحكمة، النيابة، البعثة، البنك، المصرف، الجهاز، اللجنة، الصندوق، المفوضية، مجلس الشورى، مجلس النواب، مجلس الشعب، مجلس الأمة، مجلس الشيوخ، النيابة العامة، المحكمة الدستورية')
/** Those who stand against a state: what an organ is of behind them is not the state. */
export const opposition = plainWords('opposition', 'المعارضة، المعارض، المقاومة، للمقاومة، للمعارضة، المعارضين، الثورة، الانفصاليين، الانفصالية، المتمردين، المسلحة')
/** Officials whom a report from their own state speaks of without saying so. */
export const ofOwnState = plainWords('ofOwnState', 'مسؤولون، مسؤولين، مسئولون، مسؤول، مسئول')
/** How high officials stand. */
export const ranking = plainWords('ranking', 'كبير، كبيرة، كبار، كبيران، رفيع، رفيعة، رفيع المستوى، رفيعة المستوى، بارز، بارزة، بارزون، آخر، أخرى، آخرون، آخرين، مطلع، مطلعة، مطلعون')
/** What makes a union or a council one of a sport. */
export const sportOf = plainWords('sportOf', 'لكرة القدم، لكرة السلة، لكرة اليد، للكرة، لألعاب القوى، للسباحة، للتنس، للسيارات، للرياضة، للفروسية، للدراجات')
