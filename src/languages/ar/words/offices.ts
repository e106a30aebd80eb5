import { joined, plainWords } from '../../../rules/words.ts'

/** What someone is in a public body, before its name: whoever directs it, chairs it, stands in for the one who does, commands it, belongs to it. */
export const bodyHead = joined('bodyHead',
  plainWords('bodyHead', 'مدير، مديرة، المدير، المديرة، مدير عام، مديرة عامة، المدير العام، المديرة العامة، المدير التنفيذي، المديرة التنفيذية، مفتش، المفتش العام', 'director'),
  plainWords('bodyHead', 'رئيس، رئيسة، الرئيس، الرئيسة', 'chair'),
  plainWords('bodyHead', 'نائب رئيس، نائبة رئيس، النائب الأول لرئيس، النائب الثاني لرئيس، نائب مدير، نائبة مدير، نائب مدير عام، نائب المدير العام، مساعد مدير، مساعد مدير عام، مساعد المدير العام، نائب قائد، نائب القائد العام، مساعد قائد، نائب محافظ، مساعد رئيس', 'deputy'),
  plainWords('bodyHead', 'قائد، القائد، القائد العام، قائد عام', 'commander'),
  plainWords('bodyHead', 'عضو، عضوة، العضو، العضوة', 'member'),
  plainWords('bodyHead', 'أمين سر، أمينة سر', 'secretary'),
  plainWords('bodyHead', 'مسؤول، مسؤولة، المسؤول، المسؤولة، المسئول، المسئولة، المسؤول عن، المسؤولة عن، مسئول، مسئولة، رئيس قسم', 'official'),
  plainWords('bodyHead', 'منسق، منسقة، المنسق، المنسقة، المنسق العام', 'coordinator'))

/** Nouns that a public body's name begins with, by sort. */
export const bodyNoun = joined('bodyNoun',
  plainWords('bodyNoun', 'هيئة، الهيئة، وكالة، الوكالة، جهاز، الجهاز، مؤسسة، المؤسسة، مصلحة، المصلحة، سلطة، السلطة، مفوضية، المفوضية، ديوان، الديوان، مديرية، المديرية، برنامج، البرنامج، البنك المركزي، المصرف المركزي، محكمة، المحكمة، النيابة، نيابة', 'agency'),
  plainWords('bodyNoun', 'الاستخبارات، استخبارات، المخابرات، مخابرات، شرطة، الشرطة، الأمن، أمن، الدرك، خفر السواحل، الدفاع المدني، حرس الحدود، الجمارك، المباحث', 'guard'),
  plainWords('bodyNoun', 'صندوق، الصندوق', 'fund'),
  plainWords('bodyNoun', 'مجلس، المجلس، لجنة، اللجنة', 'council'), plainWords('bodyNoun', 'مجلس إدارة، مجلس الإدارة', 'board'),
  plainWords('bodyNoun', 'البرلمان، برلمان، مجلس النواب، مجلس الشيوخ، مجلس الشورى، مجلس الشعب، مجلس الأمة، مجلس العموم، مجلس اللوردات، مجلس المستشارين، مجلس الأعيان، مجلس نواب الشعب، الكونغرس، الكونجرس، الكنيست، الدوما، مجلس الدوما، مجلس الاتحاد، البوندستاغ، الجمعية الوطنية، الجمعية التأسيسية، المجلس التشريعي، المجلس الوطني، المجلس الوطني الاتحادي', 'parliament'),
  plainWords('bodyNoun', 'إدارة، الإدارة، دائرة، الدائرة، قسم، القسم، شعبة، الشعبة، غرفة العمليات، غرفة عمليات، قطاع، شؤون، شئون، وحدة، الوحدة، وزارة، الوزارة، مكتب، المكتب، العلاقات، علاقات، السياسات، السياسة، التخطيط، تخطيط، التعاون، الاتصال، الدائرة الصحفية، الدائرة الإعلامية، المكتب الإعلامي، المكتب الصحفي، الميزانية، البحوث، التفتيش', 'department'),
  plainWords('bodyNoun', 'قوات، القوات، قوة، القوة، جيش، الجيش، القوة البحرية، أسطول، الأسطول، الحرس، الحرس الثوري، فيلق، سلاح، العمليات، عمليات، القيادة، قيادة، المنطقة العسكرية، القاعدة', 'force'))

/** What is no public body: firms, clubs, universities, churches, armed groups. */
export const notPublic = plainWords('notPublic', 'الانقلاب، الانقلابيين، الانقلابية، الأولمبية، الأولمبي، مجلس أمناء، الفيفا، ويفا، مجلس الأعمال، مجلس أعمال، رجال الأعمال، مجلس الغرف، غرفة التجارة، الغرفة التجارية، غرفة تجارة، المقاومة، شركة، الشركة، شركات، لشركة، مجموعة، المجموعة، مصرف، نادي، النادي، فريق، الفريق، اتحاد الكرة، لكرة القدم، كرة القدم، جامعة، الجامعة، كلية، الكلية، معهد، المعهد، مستشفى، المستشفى، مرصد، المرصد، جمعية، الجمعية، نقابة، النقابة، صحيفة، الصحيفة، ميليشيا، ميليشيات، الميليشيات، مليشيا، مليشيات، المليشيات، الحوثي، الحوثيين، الحوثيون، الحوثية، المتمردين، المتمردة، تنظيم، التنظيم، داعش، حركة، الحركة، جبهة، الجبهة، فصيل، فصائل، الفصائل، المافيا، كنيسة، الكنيسة، طائفة، الطائفة، قبيلة، قبائل، عشيرة، عشائر، رابطة، الرابطة، فندق، مدرسة، المدرسة، سوريا الديمقراطية، حماية الشعب، البيشمركة، كردستان، المعارضة، المعارض')
/** Nouns of public bodies that speak for their state; councils may be anyone's but those of courts. */
export const publicBody = plainWords('publicBody', 'هيئة، الهيئة، لجنة، اللجنة، مفوضية، المفوضية، وكالة، الوكالة، جهاز، الجهاز، مصلحة، المصلحة، مديرية، المديرية، ديوان، الديوان، محكمة، المحكمة، مجلس القضاء الأعلى، المجلس الأعلى للقضاء، مجلس القضاء')
/** A word for an agency, of news or of a state. */
export const agencyNoun = plainWords('agencyNoun', 'وكالة، الوكالة')
/** What a body's name tells that speaks for no state: broadcasters and agencies of news, juries. */
export const noPublicBody = plainWords('noPublicBody', 'أنباء، الأنباء، للأنباء، الإذاعة، إذاعة، البث، التلفزيون، الصحافة، للصحافة، الصحفيين، محلفين، محلفون، المحلفين، التنفيذيين، إدارة، الإدارة، أمناء، الأمناء')
/** Prepositions that no title goes on with. */
export const titleBreaks = plainWords('titleBreaks', 'من، على، حول، بشأن، ضد، خلال، منذ، أمام، بعد، قبل، حتى، بسبب، نحو، عبر، مثل، بين')

/** Ranks and callings of those who serve a state: the state's adjective behind one says whose they are. */
export const serving = plainWords('serving', 'الدبلوماسي، الدبلوماسية، الديبلوماسي، الجنرال، اللواء، العميد، العقيد، المشير، الفريق، الفريق أول، الأدميرال، الأميرال، الكولونيل')

/** Who heads a town or a province: the word right behind is its name. */
export const localHead = plainWords('localHead', 'حاكم، حاكم ولاية، حاكم إقليم، محافظ، والي، والي ولاية، رئيس بلدية، رئيسة بلدية، عمدة، عمدة مدينة، أمير منطقة')

/** What is named after kings and presidents: the one behind it holds and says nothing. */
export const namedThing = plainWords('namedThing', 'كأس، جائزة، مدينة، بمدينة، مطار، بمطار، جامعة، بجامعة، مستشفى، شارع، ملعب، ستاد، استاد، إستاد، جسر، ميدان، مسجد، جامع، حديقة، مهرجان، ميناء، مدرسة، مركز، بمركز، دوري، بطولة، سد، معهد')

/** Who held an office before. */
export const predecessor = plainWords('predecessor', 'سلفه، سلفها، سلفهم، سلفه الرئيس، سلفه السابق')

/** What leads from a name to the title that the person holds. */
export const whoHolds = plainWords('whoHolds', 'وهو، وهي، الذي يشغل، التي تشغل، الذي يتولى، التي تتولى، ويشغل، وتشغل')
/** The post that a title is of. */
export const postOf = plainWords('postOf', 'منصب، مهام، مهمة')
/** Those who serve someone or are of their kin, before a name. */
export const aideOf = plainWords('aideOf', 'مساعد، مساعدي، مساعدو، كبار مساعدي، معاون، معاوني، معاونو، كبار معاوني، مستشاري، مستشارو، شقيقة، شقيق، كريمة، ابنة، نجل، صهر، زوجة، موفد، موفدي، ممثل، ممثلي')
