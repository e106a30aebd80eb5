import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Someone meets someone. */
export const meets = frame({
  name: '<participant> meets <participant>', yields: 'meeting', trigger: words.meet, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'actor', from: [{ after: ['with', 'by'] }, 'object', 'goneOn'], optional: true },
  ],
  examples: [{ text: 'التقى الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في سوتشي.', found: { place: 'سوتشي' } },
    { text: 'التقت وزيرة خارجية السويد آنا لارسون نظيرها النرويجي أولاف هانسن لبحث الاتفاق الجمركي مع تونس.', found: { participants: [{ person: 'آنا لارسون', party: 'SWE' }, { person: 'أولاف هانسن', party: 'NOR' }] } }],
  silent: ['التقى الفريقان في المباراة النهائية.'],
})

/** The meeting of someone with someone, or between two. */
export const meetingOf = frame({
  name: 'meeting of <participants>', yields: 'meeting', trigger: words.meetingNoun, forms: ['noun', 'word'],
  roles: [
    { slot: 'first', what: 'actor', from: [{ after: ['between'] }], optional: true },
    { slot: 'first', what: 'person', from: ['genitive', 'lightSubject'], optional: true },
    { slot: 'first', what: 'actor', from: ['holder'], optional: true },
    { slot: 'first', what: 'person', from: ['owner', 'actorBefore'], optional: true },
    { slot: 'second', what: 'actor', from: [{ after: ['with'] }, 'object', { after: ['by'] }, 'heldWith'], optional: true },
  ],
  examples: [{ text: 'عقد وزير الخارجية السعودي عادل الجبير مباحثات مع نظيره الأردني أيمن الصفدي في عمان.', found: { format: 'talks' } },
    // A pair of bare last names is one of equals: the leader who shares a name with a minister, but no leader beside another minister.
    { text: 'قال الوزير البوليفي خوان موراليس إن بلاده مستاءة. وقال الرئيس البوليفي إيفو موراليس والرئيس البيروفي مارتن فيسكارا إن الطريق طويل. وتستعد المدينة لقمة موراليس-فيسكارا.', found: { participants: [{ person: 'إيفو موراليس', party: 'BOL' }, { person: 'مارتن فيسكارا', party: 'PER' }] } },
    { text: 'قال الوزير البوليفي خوان موراليس إن بلاده مستاءة. وقال الرئيس البوليفي إيفو موراليس والوزير البيروفي مارتن فيسكارا إن الطريق طويل. وعقدت محادثات بين فيسكارا وموراليس في ليما.', found: { participants: [{ person: 'مارتن فيسكارا', party: 'PER' }, { person: 'خوان موراليس', party: 'BOL' }] } },
    // A group called by its number is those of the last list of just so many, or stays a group.
    { text: 'اتفقت كينيا وأوغندا وتنزانيا على مراقبة البحيرة. والتقى الرئيس البيروفي مارتن فيسكارا ممثلي دول عدة، ثم أجرى محادثات مع القوى الثلاث في ليما.', found: { participants: [{ person: 'مارتن فيسكارا', party: 'PER' }, { person: null, party: 'KEN' }, { person: null, party: 'UGA' }, { person: null, party: 'TZA' }] } },
    { text: 'اتفقت كينيا وأوغندا وتنزانيا على مراقبة البحيرة. وأجرى الرئيس البيروفي مارتن فيسكارا محادثات مع القوى الست في ليما.', found: { participants: [{ person: 'مارتن فيسكارا', party: 'PER' }, { person: null, party: `other:${'القوى الست'}` }] } },
    { text: 'هدد الرئيس الكيني بإلغاء القمة مع نظيره الأوغندي.', found: { modality: 'planned' } },
    // Where a war goes on, or troops are sent, nobody met.
    { text: 'انتقد الرئيس الكيني ويليام روتو ما يجري في الصومال خلال لقاء مع الرئيس الأوغندي يوويري موسيفيني.', found: { place: null } },
    { text: 'أجرى الرئيس الكيني ويليام روتو محادثات مع الرئيس الأوغندي يوويري موسيفيني وقال إنه سيرسل قوات إلى الصومال.', found: { place: null } },
    { text: 'توجه الرئيس الكيني ويليام روتو إلى أوغندا لإجراء محادثات مع الرئيس الأوغندي يوويري موسيفيني.', found: { place: 'أوغندا' } },
    { text: 'اتفقت بيرو وبوليفيا على عقد قمة الشهر المقبل.', found: { format: 'summit', modality: 'planned' } },
    { text: 'اتفقت كينيا مع جارتها أوغندا على عقد أول اجتماع بشأن البحيرة.', found: { modality: 'planned' } },
    { text: 'تحدث الرئيس الكيني ويليام روتو قبل اجتماع مزمع عقده بينه وبين الرئيس الأوغندي يوويري موسيفيني.', found: { modality: 'planned' } },
    { text: 'رأى الخبير أن كينيا وأوغندا قد تستأنفان المحادثات بشأن المطارات.', found: { modality: 'possible' } },
    { text: 'أمر الوزير الكيني موظفيه بأن تجري خلال الأسابيع القادمة مشاورات مع أوغندا وتنزانيا.', found: { modality: 'planned' } },
    { text: 'يعقد المسؤولون الكينيون محادثات تمهيدية مع ممثلين أوغنديين.', found: { format: 'talks' } },
    { text: 'عبرت بيرو وبوليفيا وإكوادور عن الرضا. وتعود القمة الأخيرة بين الدول الثلاث إلى العام الماضي.', found: { participants: ['PER', 'BOL', 'ECU'].map((party) => ({ person: null, party })) } }],
  silent: ['عقد مجلس إدارة الشركة اجتماعا مع الموظفين.', 'اتهمت كينيا القادة الأوغنديين بعدم إجراء مفاوضات مباشرة مع تنزانيا.', 'يتوجه الوزير الكيني إلى كمبالا للقاء الجنود، ثم إلى رواندا التي تتقاسم حدودا طويلة مع تنزانيا.', 'يستعد المنتخب للمباراة المقبلة في كأس آسيا بعد لقاء بين اليابان وقطر انتهى بهدف من اللاعب البديل، وقال المدرب إن الملعب كان جيدا والجماهير شجعت اللاعبين في البطولة.'],
})

/** Someone talks something over with someone. */
export const discusses = frame({
  name: '<participant> discusses with <participant>', yields: 'meeting', trigger: words.discuss, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'actor', from: ['subject'] },
    { slot: 'second', what: 'actor', from: [{ after: ['with'] }], optional: true },
  ],
  examples: [{ text: 'ارتفعت الأسعار في وقت تبحث فيه كينيا وأوغندا في نيروبي أمر البحيرة.', found: { modality: 'happened' } },
    { text: 'ارتفعت الأسعار قبل أسبوع تبحث فيه كينيا وأوغندا في نيروبي أمر البحيرة.', found: { modality: 'planned' } },
    { text: 'وصل الرئيس السنغالي ماكي سال إلى روما، وتناول الغداء مع الرئيس الإيطالي سيرجيو ماتاريلا.', found: { format: 'ceremony' } }, { text: 'بحث وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني مع نظيره التركي مولود جاويش أوغلو التعاون بين البلدين.', found: { format: 'talks' } }],
  silent: ['بحث مجلس الوزراء الموازنة العامة.', 'بحثت كينيا إمكانية عقد اجتماع مع أوغندا.'],
})

/** Someone telephones someone. */
export const telephones = frame({
  name: '<participant> telephones <participant>', yields: 'meeting', trigger: words.phone, gives: { format: 'phone' },
  roles: [
    { slot: 'first', what: 'person', from: [{ after: ['between'] }, 'subject', 'actorBefore', { before: ['by', 'of'] }, 'clauseSubject'] },
    { slot: 'second', what: 'actor', from: [{ after: ['with', 'from', 'by'] }, 'object', 'owner', { before: ['with', 'for'] }], optional: true },
  ],
  examples: [{ text: 'أجرى الرئيس الفرنسي إيمانويل ماكرون اتصالا هاتفيا مع نظيره الأميركي دونالد ترامب.', found: { format: 'phone' } }, { text: 'تلقى وزير الخارجية الأردني أيمن الصفدي في عمان اتصالا هاتفيا من وزير خارجية كندا مارك غارنو.', found: { format: 'phone', place: null } }],
  silent: ['قال في اتصال هاتفي مع القناة إن الطريق مغلق.'],
})

/** A meeting joins two. */
export const joins = frame({
  name: '<meeting> joins <participants>', yields: 'meeting', trigger: words.join, forms: ['past', 'present', 'future'], company: [words.meetingNoun], reachBack: 6, reach: 4,
  roles: [
    { slot: 'first', what: 'person', from: ['owner', { after: ['between'] }, 'object', 'brought'] },
    { slot: 'second', what: 'actor', from: [{ after: ['by', 'with', 'beside'] }, 'adjacent'], optional: true },
  ],
  examples: [{ text: 'تمهد الجولة لقمة ستجمع الرئيس الكيني ويليام روتو والرئيس الصومالي حسن شيخ محمود.', found: { modality: 'planned' } }, { text: 'وصل الرئيس الروسي فلاديمير بوتين ونظيره التركي رجب طيب أردوغان إلى القاعة. وأشادا بالقمة التي جمعتهما في سوتشي.', found: { place: 'سوتشي' } }],
  silent: ['جمع المزارعون المحصول في المغرب.'],
})

/** A press conference joins two. */
export const joinsPress = frame({
  name: '<press conference> joins <participants>', yields: 'meeting', trigger: words.join, forms: ['past', 'present', 'future'], company: [words.pressConference], reachBack: 6, reach: 2, gives: { format: 'ceremony' },
  roles: [
    { slot: 'first', what: 'person', from: ['owner', { after: ['between'] }, 'object'] },
    { slot: 'second', what: 'actor', from: [{ after: ['by', 'with', 'beside'] }, 'adjacent'], optional: true },
  ],
  examples: [{ text: 'وصل وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني إلى تونس. وقال في مؤتمر صحفي جمعه بنظيره التونسي عثمان الجرندي إن التعاون مستمر.', found: { format: 'ceremony' } }],
  silent: ['حضر الصحفيون مؤتمرا صحفيا جمع اللاعبين.'],
})

/** Someone receives a guest for talks. */
export const receives = frame({
  name: '<participant> receives <participant>', yields: 'meeting', trigger: words.receiveGuest, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'person', from: ['object'] },
  ],
  examples: [{ text: 'استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الفرنسي جان إيف لودريان وبحثا الوضع.', found: { format: 'talks' } }],
  silent: ['استقبل المستشفى عشرات الجرحى.'],
})

/** Someone speaks with someone. */
export const speaksWith = frame({
  name: '<participant> speaks with <participant>', yields: 'meeting', trigger: words.speakWith, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'person', from: [{ after: ['with', 'to'] }] },
  ],
  examples: [{ text: 'تحدث وزير الطاقة السعودي خالد الفالح مع نظيره الروسي ألكسندر نوفاك أمس.', found: { format: 'talks' } }],
  silent: ['تحدث الوزير إلى الصحفيين أمس.'],
})

/** Someone calls someone. */
export const calls = frame({
  name: 'call of <participant> to <participant>', yields: 'meeting', trigger: words.call, gives: { format: 'phone' },
  roles: [
    { slot: 'first', what: 'person', from: ['genitive'] },
    { slot: 'second', what: 'person', from: [{ after: ['by', 'with'] }] },
  ],
  examples: [{ text: 'جاء القرار بعد اتصال الرئيس الفرنسي إيمانويل ماكرون بنظيره الأميركي دونالد ترامب.', found: { format: 'phone' } }],
  silent: ['انقطع اتصال القرية بالعالم.'],
})

/** A guest is met on arrival. */
export const welcomes = frame({
  name: '<hosts> welcome <guest>', yields: 'meeting', trigger: words.welcome, gives: { format: 'ceremony' },
  roles: [
    { slot: 'guest', what: 'person', from: ['genitive', 'owner'] },
    { slot: 'hosts', what: 'person', from: ['next', 'antecedent'] },
  ],
  examples: [{ text: 'كان في استقبال الرئيس التركي رجب طيب أردوغان في المطار الرئيس الأذربيجاني إلهام علييف.', found: { format: 'ceremony' } }],
  silent: ['كان في استقبال الحجاج متطوعون.'],
})

/** Two appear before the press together, or one beside the other. */
export const beforePress = frame({
  name: '<participants> before the press', yields: 'meeting', trigger: words.pressConference, gives: { format: 'ceremony' },
  roles: [
    { slot: 'second', what: 'person', from: [{ after: ['with', 'between', 'beside'] }] },
    { slot: 'first', what: 'person', from: ['lightSubject', 'actorBefore', 'owner'], optional: true },
  ],
  examples: [{ text: 'قال رئيس الوزراء العراقي حيدر العبادي في مؤتمر صحفي مع نظيره الكويتي جابر المبارك الصباح إن المرحلة مهمة.', found: { format: 'ceremony' } }],
  silent: ['قال الوزير في مؤتمر صحفي إن الأسعار ستنخفض.'],
})

/** A host's receiving of a guest, told as a noun. */
export const receivingOf = frame({
  name: 'receiving by <participant> of <participant>', yields: 'meeting', trigger: words.receiveGuest, forms: ['noun'], notBehind: words.inWhere,
  roles: [
    { slot: 'second', what: 'person', from: ['object', { after: ['for'] }] },
    { slot: 'first', what: 'person', from: ['owner', 'genitive'] },
  ],
  examples: [{ text: 'أكد الرئيس الإماراتي الشيخ محمد بن زايد آل نهيان لدى استقباله الرئيس القبرصي نيكوس خريستودوليدس متانة العلاقات.', found: { format: 'talks' } }],
  silent: ['تستعد المدينة لاستقبال المصطافين.'],
})

/** Someone goes somewhere in order to meet someone. */
export const goesToMeet = frame({
  name: '<participant> goes to meet <participant>', yields: 'meeting', trigger: words.meetingNoun, governed: 'for', forms: ['noun'],
  roles: [
    { slot: 'second', what: 'person', from: ['genitive'] },
    { slot: 'first', what: 'person', from: ['actorBefore', 'clauseSubject'] },
  ],
  examples: [{ text: 'أبدت رئيسة بيرو دينا بولوارتي "رغبتها" في السفر للقاء نظيرها البوليفي لويس آرسي.', found: { modality: 'possible' } },
    { text: 'يتوجه وزير الخارجية الياباني تاكيشي إيوايا إلى واشنطن للقاء نظيره الأميركي ماركو روبيو.', found: { modality: 'planned' } }],
  silent: ['توافد الآلاف إلى الساحة للقاء المرشح.'],
})

/** Someone wants, agrees or is ready to meet someone. */
export const wantsToMeet = frame({
  name: '<participant> wants to meet <participant>', yields: 'meeting', trigger: words.meetingNoun, forms: ['noun'], company: [words.intent], reachBack: 2, reach: 0,
  roles: [
    { slot: 'second', what: 'person', from: ['genitive'] },
    { slot: 'first', what: 'person', from: ['actorBefore', 'clauseSubject'] },
  ],
  examples: [{ text: 'أكد الرئيس السنغالي ماكي سال عزمه على لقاء الرئيس الغامبي أداما بارو.', found: { modality: 'planned' } }],
  silent: ['أبدى المدرب رغبته في لقاء الجمهور.'],
})

/** Two preside over a meeting of both sides. */
export const chairs = frame({
  name: '<participants> chair <meeting>', yields: 'meeting', trigger: words.chair, forms: ['past', 'present', 'future'], company: [words.meetingNoun], reach: 14, reachBack: 8,
  roles: [{ slot: 'first', what: 'person', from: ['subject'] }, { slot: 'second', what: 'person', from: [{ after: ['with'] }], optional: true }],
  examples: [{ text: 'ترأس رئيس الحكومة المغربية عزيز أخنوش ونظيره الإسباني بيدرو سانشيز اجتماعا موسعا.', found: { format: 'talks' } }],
  silent: ['ترأس الوزير اجتماعا لكبار المسؤولين.'],
})

/** Someone shakes another's hand. */
export const greets = frame({
  name: '<participant> greets <participant>', yields: 'meeting', trigger: words.greet, forms: ['past'], gives: { format: 'ceremony' },
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'person', from: ['object', { after: ['with'] }], optional: true },
  ],
  examples: [{ text: 'وصافح الرئيس الفرنسي إيمانويل ماكرون نظيره البرازيلي لولا دا سيلفا قبل افتتاح المعرض.', found: { format: 'ceremony' } }],
  silent: ['صافح الرئيس التونسي قيس سعيد المواطنين في الشارع.'],
})
