import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A person is named with an office of a party. */
export const holds = frame({
  name: '<office> <person>', yields: 'office', trigger: words.holding, recognised: true, roles: [],
  examples: [
    { text: 'قال وزير الخارجية الأردني أيمن الصفدي إن الأزمة تحتاج إلى حل.', found: { person: 'أيمن الصفدي', role: 'foreign-minister', party: 'JOR', former: false } },
    { text: 'توفي رئيس الوزراء العراقي السابق عادل عبد المهدي عن عمر ناهز الثمانين.', found: { role: 'head-of-government', party: 'IRQ', former: true } },
    // A comma before the name, and no mark behind it.
    { text: 'أكدت وزيرة الدفاع الإسبانية، مارغريتا روبليس في مقابلة إذاعية أن القوات باقية.', found: { person: 'مارغريتا روبليس', role: 'minister', party: 'ESP' } },
    { text: 'أوضح الرئيس السنغالي، ماكي سال أن الاقتراع سيجري في موعده.', found: { person: 'ماكي سال', role: 'head-of-state', party: 'SEN' } },
    // Experts and prosecutors of organisations, who serve another, who holds what behind the name.
    { text: 'عرض المقرر الخاص للأمم المتحدة المعني بالفقر وحقوق الإنسان فيليب ألستون تقريره.', found: { person: 'فيليب ألستون', role: 'other', party: 'UN' } },
    { text: 'قالت مدعية المحكمة الجنائية الدولية فاتو بنسودا إن التحقيق مستمر.', found: { person: 'فاتو بنسودا', role: 'other', party: 'ICC' } },
    { text: 'قالت مساعدة مندوب هولندا في الأمم المتحدة ليز غريغوار إن الموعد قريب.', found: { person: 'ليز غريغوار', role: 'other', party: 'NLD' } },
    { text: 'قال الأمين العام المساعد للجامعة العربية السفير حسام زكي إن الموعد قريب.', found: { person: 'حسام زكي', role: 'other', party: 'LAS' } },
    { text: 'قالت متحدثة وزارة الخارجية الكينية، ليليان موانغي، إن الموعد قريب.', found: { person: 'ليليان موانغي', role: 'spokesperson', party: 'KEN' } },
    { text: 'قال كبير موظفي الرئيس الكيني فيليكس كوسكي إن الموعد قريب.', found: { person: 'فيليكس كوسكي', role: 'other', party: 'KEN' } },
    { text: 'وصل جيمس موانغي، وهو مستشار الأمن القومي للرئيس الكيني ويليام روتو، إلى المطار.', found: { person: 'جيمس موانغي', role: 'other', party: 'KEN' } },
    { text: 'قال مدير التخطيط في وزارة الدفاع الكينية جيمس موانغي إن الموعد قريب.', found: { person: 'جيمس موانغي', role: 'other', party: 'KEN' } },
    { text: 'قال اللواء جيمس موانغي، مدير إدارة التصنيع بوزارة الدفاع الكينية، إن الموعد قريب.', found: { person: 'جيمس موانغي', role: 'other', party: 'KEN' } },
    // The name before a spokesman's title.
    { text: 'أفادت الأربعاء كارين جان بيير المتحدثة باسم البيت الأبيض بأن الزيارة قائمة.', found: { person: 'كارين جان بيير', role: 'spokesperson', party: 'USA' } },
    // Where someone is sent, or holds the office, between title and name.
    { text: 'قدم سفير الجزائر لدى إيطاليا، عبد الكريم طواهرية، أوراق اعتماده.', found: { person: 'عبد الكريم طواهرية', role: 'ambassador', party: 'DZA' } },
    { text: 'وصل المبعوث الصيني إلى القرن الأفريقي شيويه بينغ إلى المطار.', found: { person: 'شيويه بينغ', role: 'envoy', party: 'CHN' } },
    { text: 'قال وزير الصحة في مملكة البحرين فيصل الجناحي إن اللقاحات وصلت.', found: { person: 'فيصل الجناحي', role: 'minister', party: 'BHR' } },
    // Two titles in a row, each of its own party.
    { text: 'استقبل أمير الكويت الأمين العام لمجلس التعاون لدول الخليج العربية جاسم البديوي.', found: { person: 'جاسم البديوي', role: 'secretary-general', party: 'GCC' } },
    // Whose a title is, its pronoun says.
    { text: 'أعلنت سلوفينيا على لسان رئيس حكومتها روبرت غولوب انضمامها إلى المبادرة.', found: { person: 'روبرت غولوب', role: 'head-of-government', party: 'SVN' } },
    { text: 'كلف الرئيس البولندي أندريه دودا وزير خارجيته زبيغنيو راو بنقل الرسالة.', found: { person: 'زبيغنيو راو', role: 'foreign-minister', party: 'POL' } },
    { text: 'استدعت الهند سفيرها فيكرام دورايسوامي للتشاور.', found: { person: 'فيكرام دورايسوامي', role: 'ambassador', party: 'IND' } },
    { text: 'تراقب منغوليا التي زار رئيسها أوخنا خورلسوخ جيرانها هذا الملف.', found: { role: 'head-of-state', party: 'MNG' } },
    // A name that "and" is joined to, and a last name alone, before their titles.
    { text: 'ضم الوفد هاكان فيدان وزير الخارجية التركي، وماتياس ديكال وزير السياحة النمساوي.', found: { person: 'ماتياس ديكال', role: 'minister', party: 'AUT' } },
    { text: 'تحدث إيمانويل ماكرون صباحا. ويرى ماكرون، رئيس فرنسا، أن الوقت حان.', found: { role: 'head-of-state', party: 'FRA' } },
    // A leader of the past is of their own state, and out of office.
    { text: 'التقى رئيس بولندا أندريه دودا الصحفيين، وذكر بما قاله الرئيس رونالد ريغان.', found: { person: 'رونالد ريغان', role: 'head-of-state', party: 'USA', former: true } },
    { text: 'انتقد رئيس بولندا أندريه دودا ما قاله سلفه باراك أوباما للأميركيين.', found: { person: 'باراك أوباما', role: 'head-of-state', party: 'USA', former: true } },
    { text: 'حضر الرئيسان السابقان باراك أوباما وبيل كلينتون العرض.', found: { person: 'بيل كلينتون', role: 'head-of-state', party: 'USA', former: true } },
    { text: 'يدافع الوزير عن سياسة رئيسه إيمانويل ماكرون.', found: { person: 'إيمانويل ماكرون', role: 'head-of-state', party: 'FRA' } },
    { text: 'وصل الرئيس الجنوب أفريقي سيريل رامابوزا إلى المطار.', found: { person: 'سيريل رامابوزا', role: 'head-of-state', party: 'ZAF' } },
    // Whom a title serves, and whose the name behind it is.
    { text: 'قال المتحدث باسم الرئيس الكيني هوسي نديغوا إن القمة قريبة.', found: { person: 'هوسي نديغوا', role: 'spokesperson', party: 'KEN' } },
    { text: 'قال مستشار الأمن القومي لرئيس الفلبين، إدواردو آنو، إن الحدود آمنة.', found: { person: 'إدواردو آنو', role: 'other', party: 'PHL' } },
    { text: 'وصل مستشار الرئيس إيمانويل ماكرون إلى المطار.', found: { person: 'إيمانويل ماكرون', role: 'head-of-state', party: 'FRA' } },
    { text: 'استدعي نائب السفير النرويجي لدى ليما أوله هاغن.', found: { person: 'أوله هاغن', role: 'other', party: 'NOR' } },
    { text: 'قال راشد الناصر الناطق باسم القيادة العامة للقوات المسلحة الكويتية إن التدريب انتهى.', found: { person: 'راشد الناصر', role: 'spokesperson', party: 'KWT' } },
    // What is put in brackets, and how else a name and its title are joined.
    { text: 'وصل الوزير و(رئيس الوزراء) الكيني رايلا أودينغا إلى القاعة.', found: { person: 'رايلا أودينغا', role: 'head-of-government', party: 'KEN' } },
    { text: 'وصل وزير الخارجية (البولندي) زبيغنيو راو إلى القاعة.', found: { person: 'زبيغنيو راو', role: 'foreign-minister', party: 'POL' } },
    { text: 'قال ينس أولسن، وهو السفير الدنماركي في باريس، إن الأمر صعب.', found: { person: 'ينس أولسن', role: 'ambassador', party: 'DNK' } },
    { text: 'قال ينس أولسن، الذي يشغل منصب وزير الطاقة الدنماركي، إن الأمر صعب.', found: { person: 'ينس أولسن', role: 'minister', party: 'DNK' } },
    { text: 'حضر وزراء خارجية كينيا رايلا أودينغا وبولندا زبيغنيو راو والدنمارك ينس أولسن.', found: { person: 'ينس أولسن', role: 'foreign-minister', party: 'DNK' } },
    { text: 'التقى وزير الخارجية الكيني رايلا أودينغا نظيريه البولندي زبيغنيو راو والدنماركي ينس أولسن.', found: { person: 'ينس أولسن', role: 'foreign-minister', party: 'DNK' } },
    // Advisers, whom they advise, and what the title goes on with.
    { text: 'وصل المستشار الكيني للأمن القومي، رايلا أودينغا، إلى القاعة.', found: { person: 'رايلا أودينغا', role: 'other', party: 'KEN' } },
    { text: 'وصل مستشار ماكرون للشؤون الأفريقية برونو فوشيه إلى القاعة.', found: { person: 'برونو فوشيه', role: 'other', party: 'FRA' } },
    { text: 'وصل كبير مفاوضي البريكسيت لدى الاتحاد الأوروبي ينس أولسن إلى القاعة.', found: { person: 'ينس أولسن', role: 'other', party: 'EU' } },
    { text: 'وصل مساعد وزير الطاقة الدنماركي للشؤون السياسية لارسن هولم إلى القاعة.', found: { person: 'لارسن هولم', role: 'deputy-minister', party: 'DNK' } },
    { text: 'وصل اللواء ينس أولسن الناطق باسم هيئة الأركان الدنماركية إلى القاعة.', found: { person: 'ينس أولسن', role: 'spokesperson', party: 'DNK' } },
    { text: 'استقبل سعادة الدكتور راشد الناصر وزير الصحة الكويتي سعادة السيد ينس أولسن سفير الدنمارك.', found: { person: 'راشد الناصر', role: 'minister', party: 'KWT' } },
    { text: 'وصل كبير مفاوضي الاتحاد الأوروبي ينس أولسن إلى القاعة.', found: { person: 'ينس أولسن', role: 'other', party: 'EU' } },
    { text: 'قال وزير دفاع كينيا رايلا أودينغا إن القوات باقية.', found: { person: 'رايلا أودينغا', role: 'minister', party: 'KEN', portfolio: 'defence' } },
    { text: 'وصل الرئيس الكيني رايلا أودينغا مع وزير دفاع بلاده ينس أولسن.', found: { person: 'ينس أولسن', role: 'minister', party: 'KEN' } },
    // Names of many words, with articles and what is another word elsewhere.
    { text: 'قالت رئيسة المفوضية الأوروبية أورسولا فون دير لاين إن الأمر صعب.', found: { person: 'أورسولا فون دير لاين', role: 'other', party: 'EU' } },
    { text: 'وصل الرئيس السوداني عمر حسن أحمد البشير إلى القاعة.', found: { person: 'عمر حسن أحمد البشير', role: 'head-of-state', party: 'SDN' } },
    { text: 'قال علي أكبر ولايتي مستشار المرشد الأعلى الإيراني إن الأمر صعب.', found: { person: 'علي أكبر ولايتي', role: 'other', party: 'IRN' } },
    { text: 'وصل جان-إيف كلوديل، وزير الطاقة السنغالي، إلى القاعة.', found: { person: 'جان-إيف كلوديل', role: 'minister', party: 'SEN' } },
    // One title of several, named by what all know.
    { text: 'قال رئيس الوزراء الكيني رايلا أودينغا والأوغندي روبينا نابانجا إن الاتفاق قريب.', found: { person: 'روبينا نابانجا', role: 'head-of-government', party: 'UGA' } },
    { text: 'يلتقي الرئيسان ماكرون وأردوغان غدا.', found: { person: 'أردوغان', role: 'head-of-state', party: 'TUR' } },
  ],
  silent: [
    'قال زعيم الحوثيين عبد الملك الحوثي إن الطريق مغلق.',
    // What is named after a king, and who heads something with another.
    'فاز الفريق بكأس الملك فهد في السعودية.',
    'قال الرئيس المشترك لمجلس المدينة رياض درار في سوريا إن الوفد عاد.',
    // Who heads a club, a group, a faith.
    'وقع النادي عقدا حضره رئيسه ماجد السالمي في إسبانيا.',
    'دعا الزعيم القبلي حمدان الغامدي إلى التهدئة في السودان.',
    'أوضح رئيس الأساقفة ماتيو زوبي في روما أن الكنيسة ترحب بالجميع.',
    'قال الرئيس التنفيذي لشركة في الأردن إن الأرباح ارتفعت.',
    'أعلن الرئيس الكيني، شاكرا ضيوفه، أن القمة انتهت.',
    'وصف الرئيس البيروفي "سرقة موصوفة" ما جرى في البرلمان.',
    // A clause with a verb is no name before a title.
    'راو يهدي زعيم قبيلة في كينيا صندوقا.',
    'كان خطاب أحمد السالمي موجها إلى الحاضرين، وذكرت راما العلي وزير الثقافة بوعده.',
  ],
})

/** A person is named with what they are in a public body, whatever its name. */
export const inBody = frame({
  name: '<office> in <body> <person>', yields: 'office', trigger: words.bodyHead, recognised: true, roles: [],
  examples: [
    { text: 'قالت مديرة مصلحة الإحصاء النرويجية غيرا هنسن إن الأسعار تراجعت.', found: { person: 'غيرا هنسن', role: 'head-of-agency', party: 'NOR' } },
    { text: 'أعلن قائد القوات البحرية الشيلية، الأدميرال خوان أندريس دي لا مازا، انتهاء التدريب.', found: { person: 'خوان أندريس دي لا مازا', role: 'military-chief', party: 'CHL' } },
    { text: 'أوضح نائب رئيس هيئة الطيران المدني في نيبال، براديب أدهيكاري، سبب الحادث.', found: { person: 'براديب أدهيكاري', role: 'other', party: 'NPL' } },
    { text: 'اعترض عضو لجنة الموازنة في البرلمان الإسباني خوان برافو على المشروع.', found: { person: 'خوان برافو', role: 'member-of-parliament', party: 'ESP' } },
    { text: 'أكد المسؤول الكبير في وزارة الدفاع الدنماركية ينس أولسن أن القاعدة ستبقى.', found: { person: 'ينس أولسن', role: 'other', party: 'DNK' } },
    { text: 'التقى الوزير المسؤول الماليزي، فوزي درويش، في مكتبه.', found: { person: 'فوزي درويش', role: 'other', party: 'MYS' } },
    { text: 'اعترض العضو المستقل في مجلس النواب البلجيكي يان بيترس على النص.', found: { person: 'يان بيترس', role: 'member-of-parliament', party: 'BEL' } },
    { text: 'قال مسؤول كبير في وزارة الدفاع الدنماركية ينس أولسن إن القاعدة ستبقى.', found: { person: 'ينس أولسن', role: 'other', party: 'DNK' } },
    { text: 'صرح رئيس المجلس الأعلى للسياحة علي الناصر في الكويت بأن الموسم بدأ.', found: { person: 'علي الناصر', role: 'head-of-agency' } },
    { text: 'حضر مدير إدارة آسيا بوزارة الخارجية الدنماركية يسبر مولر توقيع الوثيقة.', found: { person: 'يسبر مولر', role: 'other', party: 'DNK' } },
    { text: 'ناقش مجلس الشورى البحريني التقرير. وقالت عضو المجلس دلال الزايد إن النص واضح.', found: { person: 'دلال الزايد', role: 'member-of-parliament', party: 'BHR' } },
    { text: 'أقر مجلس الوزراء الأردني اتفاقية مع العراق، وكلف وزير المياه محمد النجار بمتابعتها.', found: { person: 'محمد النجار', role: 'minister', party: 'JOR' } },
    { text: 'قال الرئيس السابق لجهاز الاستخبارات الأسترالي، دنكان لويس، إن الخطر قائم.', found: { person: 'دنكان لويس', role: 'head-of-agency', former: true, party: 'AUS' } },
    { text: 'ناقش الكونغرس الأمريكي الاتفاق مع بيرو. ورأى السيناتور مارك أولسون أن بيرو مستعدة.', found: { person: 'مارك أولسون', role: 'member-of-parliament', party: 'USA' } },
    { text: 'قال المتحدث الرسمي باسم التحالف العربي، العقيد الركن تركي الدخيل، إن الطريق آمن.', found: { person: 'تركي الدخيل', role: 'spokesperson' } },
    { text: 'وقعت كندا الاتفاق. وقال نائب قائد الحرس الثوري داود رستمي إن كندا أخطأت.', found: { person: 'داود رستمي', role: 'other', party: 'IRN' } },
    { text: 'رأى النائب الإسرائيلي أيمن عودة أن القانون معيب.', found: { person: 'أيمن عودة', role: 'member-of-parliament', party: 'ISR' } },
    { text: 'تحدثت وزيرة خارجية النرويج آنا هانسن عن الصيد.', found: { person: 'آنا هانسن', role: 'foreign-minister', party: 'NOR' } },
    { text: 'حضر الرئيس الغاني جون ماهاما ونائبه كوفي مينساه الاحتفال.', found: { person: 'كوفي مينساه', role: 'deputy-head-of-government', party: 'GHA' } },
    { text: 'بحث الوزير الملف في طوكيو مع رئيس الوزراء الياباني تارو آبي عبر الهاتف.', found: { person: 'تارو آبي', role: 'head-of-government', party: 'JPN' } },
  ],
  silent: [
    'قال المسؤول في شركة الطيران الأردنية سامي العلي إن الرحلات عادت.',
    'قال مدير المستشفى سامي العلي في الأردن إن المصابين بخير.',
    'أعلن رئيس مجلس إدارة شركة الكهرباء الأردنية حسان الذنيبات توزيع الأرباح.',
    'أكد قائد فصيل مسلح في مالي يدعى عمر ديكو أن الهدنة انتهت.',
    'زار مدير مؤسسة ياسر عرفات مدينة نابلس.',
  ],
})
