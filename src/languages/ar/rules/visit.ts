import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A guest reaches a place of the host. */
export const arrives = frame({
  name: '<visitor> arrives in <host>', yields: 'visit', trigger: words.arrive,
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject', 'genitive', 'owner'] },
    { slot: 'host', what: 'where', from: [{ after: ['to', 'in', 'by', 'for'] }, 'object'] },
  ],
  examples: [
    { text: 'وصل وزير الخارجية التركي هاكان فيدان إلى الرياض أمس.', found: { host: 'SAU', place: 'الرياض' } },
    { text: 'قال وزير الخارجية التركي هاكان فيدان لدى وصوله إلى نيروبي إن اللقاء مفيد.', found: { host: 'KEN', visitors: [{ person: 'هاكان فيدان', party: 'TUR' }] } },
    { text: 'وكان في استقبال وزير الخارجية التركي هاكان فيدان لدى وصوله إلى نيروبي عدد من المسؤولين.', found: { host: 'KEN', visitors: [{ person: 'هاكان فيدان', party: 'TUR' }] } },
  ],
  silent: ['وصل سعر النفط إلى 80 دولارا.', 'وصل رئيس الوزراء الهندي ناريندرا مودي إلى مسقط رأسه قبل العيد.', 'قال الرئيس الكيني وليام روتو إن ما يصل إلى إيطاليا يصل إلى أوروبا.'],
})

/** Someone visits a state. */
export const visits = frame({
  name: '<visitor> visits <host>', yields: 'visit', trigger: words.visit, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'where', from: ['object', { after: ['to', 'in'] }] },
  ],
  examples: [
    { text: 'وهو أرفع مسؤول كيني يزور كوبا منذ عشر سنوات.', found: { host: 'CUB', modality: 'happened' } },
    { text: 'يزور وفد برلماني كيني هافانا حاليا.', found: { host: 'CUB', modality: 'happened' } },
    { text: 'يزور وفد برلماني كيني هافانا في زيارة تستغرق ثلاثة أيام.', found: { host: 'CUB', modality: 'happened' } },
    { text: 'رحب البرلمان بالضيوف.\nويزور وفد برلماني كيني هافانا لبحث التعاون.', found: { host: 'CUB', modality: 'happened' } },
    // What the visit is about is long past, and the visit is not.
    { text: 'من المرجح أن يزور وزير الدفاع الكندي بيل بلير طوكيو لبحث الاتفاق المبرم عام 2009.', found: { host: 'JPN', modality: 'planned', when: null } },
    { text: 'يزور الرئيس الكازاخي قاسم جومارت توكاييف أنقرة الأسبوع المقبل.', found: { host: 'TUR', modality: 'planned' } }],
  silent: ['زار آلاف السياح المتحف هذا العام.'],
})

/** The visit of someone to a state. */
export const visitOf = frame({
  name: 'visit of <visitor> to <host>', yields: 'visit', trigger: words.visit, forms: ['noun'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['genitive', 'lightSubject', 'owner', 'invited', 'relativeHolder', 'actorBefore', { after: ['for'] }, 'follows'] },
    { slot: 'host', what: 'where', from: ['adjacent', { after: ['to', 'for'] }, 'genitive', { around: ['in'] }] },
  ],
  examples: [{ text: 'أنهى الرئيس الكيني ويليام روتو زيارة غير رسمية إلى أوغندا.', found: { level: null } }, { text: 'أنهى الرئيس الكيني ويليام روتو زيارة رسمية إلى أوغندا.', found: { level: 'official' } }, { text: 'سيقوم وفد كيني يجري حاليا محادثات في تنزانيا بزيارة لكمبالا.', found: { host: 'UGA', modality: 'planned' } },
    { text: 'وفي ختام زيارة إلى نيروبي، قال وزير الخارجية التركي هاكان فيدان إن اللقاء مفيد.', found: { host: 'KEN', visitors: [{ person: 'هاكان فيدان', party: 'TUR' }] } },
    { text: 'تأتي زيارة وزير الخارجية التركي هاكان فيدان المرتقبة إلى نيروبي بعد شهر.', found: { host: 'KEN', modality: 'planned' } },
    { text: 'ينتظر أن يقوم وزير الخارجية التركي هاكان فيدان بزيارة رسمية إلى كينيا.', found: { host: 'KEN', modality: 'planned' } },
    { text: 'ودعا وزير الخارجية التركي هاكان فيدان، خلال مؤتمر صحافي، الرئيس الكيني رايلا أودينغا إلى زيارة أنقرة.', found: { host: 'TUR', modality: 'possible' } },
    { text: 'عاد وزير المالية الكيني جون مبادي بعد زيارة قصيرة للعاصمة النمساوية فيينا.', found: { host: 'AUT', place: 'فيينا' } },
    { text: 'ذكرت مصادر أن رئيس بيرو خوسيه خيري مهتم بزيارة إندونيسيا.', found: { host: 'IDN', modality: 'possible' } },
    { text: 'بدأت أمس زيارة الرئيس التركي رجب طيب أردوغان إلى كازاخستان.', found: { host: 'KAZ' } }, { text: 'نفت الرئاسة العراقية ما نشرته مواقع إخبارية عن زيارة الرئيس عبد اللطيف رشيد إلى أنقرة.', found: { host: 'TUR', modality: 'denied' } }],
  silent: ['ارتفع عدد الزيارات إلى الموقع.', 'دعا الرئيس الكيني وليام روتو خلال زيارته نيروبي القديمة الدول إلى عدم نقل سفاراتها إلى القدس.'],
})

/** Someone sets out for a state. */
export const sets = frame({
  name: '<visitor> sets out for <host>', yields: 'visit', trigger: words.travel,
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject', 'genitive', 'holder'] },
    { slot: 'host', what: 'where', from: [{ after: ['to', 'for'] }] },
  ],
  examples: [{ text: 'أفادت المتحدثة بأن فريقا من البيت الأبيض سيتوجه إلى أوسلو غدا.', found: { visitors: [{ person: null, party: 'USA' }], host: 'NOR', modality: 'planned' } }, { text: 'توجه وزير الدفاع المصري محمد زكي إلى موسكو اليوم.', found: { host: 'RUS' } }],
  silent: ['توجه الناخبون إلى صناديق الاقتراع.', 'توجه الرئيس الكيني وليام روتو بالشكر إلى السعودية.'],
})

/** A tour takes someone to several states. */
export const tours = frame({
  name: 'tour of <visitor> through <hosts>', yields: 'visit', trigger: words.leadsTo, company: [words.tourNoun], reachBack: 8, reach: 2,
  roles: [
    { slot: 'visitors', what: 'person', from: ['owner', 'actorBefore', 'clauseSubject'] },
    { slot: 'host', what: 'place', from: [{ after: ['to', 'for'] }, 'near'] },
  ],
  examples: [{ text: 'مقدمة قصيرة.\nبدأ وزير الخارجية التركي هاكان فيدان جولة تشمل مصر والكويت والأردن.', found: { host: 'EGY', modality: 'planned' } }],
  silent: ['بدأت جولة مفاوضات تشمل ملفات عدة.'],
})

/** A host receives a guest at home. */
export const receives = frame({
  name: '<host> receives <visitor>', yields: 'visit', trigger: words.receiveGuest, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'receiver', what: 'person', from: ['subject'] },
    { slot: 'visitors', what: 'person', from: ['object'] },
    { slot: 'host', what: 'place', from: [{ after: ['in', 'by'] }], optional: true },
  ],
  examples: [{ text: 'استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة وزير الخارجية الفرنسي جان إيف لودريان.', found: { host: 'EGY' } }],
  silent: ['استقبل المستشفى عشرات الجرحى.'],
})

/** Someone is back from a visit. */
export const returnsFrom = frame({
  name: '<visitor> returns from <host>', yields: 'visit', trigger: words.returns, forms: ['past', 'noun'], company: [words.visit], reach: 18, gives: { modality: 'happened' },
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject', 'genitive', 'owner'] },
    { slot: 'host', what: 'place', from: [{ after: ['from'] }] },
  ],
  examples: [{ text: 'عاد وزير الخارجية الكوبي برونو رودريغيز من نيروبي بعد زيارة رسمية.', found: { host: 'KEN', modality: 'happened', visitors: [{ person: 'برونو رودريغيز', party: 'CUB' }] } }],
  silent: ['عاد وزير الخارجية الكوبي برونو رودريغيز من نيروبي.', 'عاد وزير الخارجية الكوبي برونو رودريغيز من هافانا إلى مكتبه بعد زيارة المصنع.'],
})

/** A state or its capital has someone as a guest. */
export const hosts = frame({
  name: '<state> hosts <visitor>', yields: 'visit', trigger: words.receiveGuest, forms: ['past', 'present', 'future'], company: [words.visit], reach: 22,
  roles: [
    { slot: 'host', what: 'place', from: ['stateSubject'] },
    { slot: 'visitors', what: 'person', from: ['object'] },
  ],
  examples: [
    { text: 'استقبلت كينيا وزير الخارجية الكوبي برونو رودريغيز في زيارة رسمية.', found: { host: 'KEN', visitors: [{ person: 'برونو رودريغيز', party: 'CUB' }] } },
    { text: 'تستضيف نيروبي الأسبوع المقبل وزير الخارجية الكوبي برونو رودريغيز في زيارة رسمية.', found: { host: 'KEN', modality: 'planned' } },
  ],
  silent: ['استقبلت كينيا آلاف السياح في زيارة للمتاحف.', 'استقبلت كينيا بفتور تصريحات وزير الخارجية الكوبي برونو رودريغيز.'],
})

/** A host's receiving of a guest at home, told as a noun. */
export const receivingOf = frame({
  name: 'receiving by <host> of <visitor>', yields: 'visit', trigger: words.receiveGuest, forms: ['noun'], notBehind: words.inWhere,
  roles: [
    { slot: 'visitors', what: 'person', from: ['object'] },
    { slot: 'receiver', what: 'person', from: ['owner', 'genitive'] },
    { slot: 'host', what: 'place', from: [{ after: ['in', 'by'] }], optional: true },
  ],
  examples: [{ text: 'أكد الرئيس الإماراتي الشيخ محمد بن زايد آل نهيان لدى استقباله الرئيس القبرصي نيكوس خريستودوليدس في أبوظبي متانة العلاقات.', found: { host: 'ARE' } }],
  silent: ['تستعد المدينة لاستقبال المصطافين.'],
})

/** A guest leaves one place for another. */
export const headsFor = frame({
  name: '<visitor> on the way to <host>', yields: 'visit', trigger: words.headingFor,
  roles: [
    { slot: 'visitors', what: 'person', from: ['actorBefore', 'clauseSubject'] },
    { slot: 'host', what: 'place', from: ['adjacent'] },
  ],
  examples: [{ text: 'غادر الرئيس الكيني وليام روتو نيروبي متوجها إلى طوكيو.', found: { host: 'JPN' } }],
  silent: ['غادرت السفينة الميناء متوجهة إلى طوكيو.', 'الرئيس الكيني وليام روتو في طريقه إلى تطبيق سياسة جديدة مع اليابان.'],
})

/** A guest of a state. */
export const guest = frame({
  name: '<visitor> as guest of <host>', yields: 'visit', trigger: words.guestOf,
  roles: [
    { slot: 'visitors', what: 'person', from: ['actorBefore', 'clauseSubject'] },
    { slot: 'host', what: 'place', from: ['adjacent'] },
  ],
  examples: [{ text: 'حل الرئيس السنغالي باسيرو ديوماي فاي ضيفا على نواكشوط.', found: { host: 'MRT' } }],
  silent: ['حل الكاتب ضيفا على البرنامج.'],
})

/** Someone leaves for another state. */
export const leavesFor = frame({
  name: '<visitor> leaves for <host>', yields: 'visit', trigger: words.depart, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'يغادر وزير الدفاع الكندي بيل بلير غدا إلى أوسلو.', found: { host: 'NOR', modality: 'planned' } }],
  silent: ['غادر اللاعب النادي إلى فرنسا.', 'غادر وزير الدفاع الكندي بيل بلير القاعة.'],
})

/** Someone goes to another state. */
export const comesTo = frame({
  name: '<visitor> goes to <host>', yields: 'visit', trigger: words.comes, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'ذهب وزير الدفاع الكندي بيل بلير إلى أوسلو أمس.', found: { host: 'NOR' } }],
  silent: ['ذهب معظم المساعدات الكندية إلى كوبا.'],
})

/** Someone is in another state. */
export const isIn = frame({
  name: '<visitor> is in <host>', yields: 'visit', trigger: words.isAt,
  roles: [
    { slot: 'visitors', what: 'person', from: ['rightBefore'] },
    { slot: 'host', what: 'place', from: ['adjacent'] },
  ],
  examples: [{ text: 'قالت الصحيفة إن الوزير الكندي بيل بلير موجود في أوسلو حاليا.', found: { host: 'NOR', modality: 'happened' } }],
  silent: ['النفط موجود في كوبا منذ عقود.', 'قال الوزير الكندي بيل بلير إن الحل للأزمة موجود في أوسلو.'],
})

/** Someone was in another state. */
export const wasIn = frame({
  name: '<visitor> was in <host>', yields: 'visit', trigger: words.was,
  roles: [
    { slot: 'visitors', what: 'person', from: ['adjacent'] },
    { slot: 'host', what: 'place', from: ['besideSubject'] },
  ],
  examples: [{ text: 'كانت وزيرة الخارجية الكندية ميلاني جولي في أوسلو الأسبوع الماضي لإجراء محادثات.', found: { host: 'NOR', modality: 'happened' } }],
  silent: ['كانت وزيرة الخارجية الكندية ميلاني جولي أعلنت في أوسلو الأسبوع الماضي موقفها.'],
})

/** Someone spends days in another state. */
export const spendsDays = frame({
  name: '<visitor> spends days in <host>', yields: 'visit', trigger: words.spends, forms: ['past', 'present', 'future'], company: [words.stayLength],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['in'] }] },
  ],
  examples: [{ text: 'أمضى الرئيس الكيني وليام روتو ثلاثة أيام في باريس.', found: { host: 'FRA', modality: 'happened' } }],
  silent: ['أمضى الرئيس الكيني وليام روتو عقوبة السجن في باريس.'],
})

/** A state sends someone to another. */
export const sends = frame({
  name: '<sender> sends <visitor> to <host>', yields: 'visit', trigger: words.send,
  roles: [
    { slot: 'sender', what: 'actor', from: ['subject', 'owner', 'genitive', 'clauseSubject'] },
    { slot: 'visitors', what: 'person', from: ['object', 'near'] },
    { slot: 'host', what: 'place', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'أرسل الرئيس الكندي مارك كارني مبعوثه بيل بلير إلى كوبا أمس.', found: { host: 'CUB', modality: 'happened' } }, { text: 'سيرسل الرئيس الكيني وليام روتو وفدا إلى طوكيو.', found: { visitors: [{ person: null, party: 'KEN' }], host: 'JPN' } }],
  silent: ['أرسل الرئيس الكندي مارك كارني رسالة إلى كوبا.', 'أرسلت كندا سفنا إلى كوبا.'],
})

/** Someone is invited to another state. */
export const invites = frame({
  name: '<visitor> is invited to <host>', yields: 'visit', trigger: words.inviteTo, gives: { modality: 'possible' },
  roles: [
    { slot: 'inviter', what: 'actor', from: ['subject', 'owner', 'clauseSubject'] },
    { slot: 'visitors', what: 'person', from: ['genitive', 'object', { after: ['for', 'to'] }] },
    { slot: 'host', what: 'where', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'قال الرئيس الفرنسي إيمانويل ماكرون إنه مستعد لدعوة الرئيس الكيني وليام روتو إلى باريس.', found: { host: 'FRA', modality: 'possible' } }],
  silent: ['دعا الرئيس الفرنسي إيمانويل ماكرون الرئيس الكيني وليام روتو إلى ضبط النفس في باريس.'],
})

/** Someone is waited for in another state, or gets ready to go there. */
export const awaited = frame({
  name: '<visitor> is awaited in <host>', yields: 'visit', trigger: words.awaited, gives: { modality: 'planned' },
  roles: [
    { slot: 'visitors', what: 'person', from: ['adjacent'] },
    { slot: 'host', what: 'place', from: ['besideSubject'] },
  ],
  examples: [{ text: 'ينتظر رئيس الوزراء الكندي مارك كارني غدا في أوسلو.', found: { host: 'NOR', modality: 'planned' } }],
  silent: ['ينتظر رئيس الوزراء الكندي مارك كارني ردا من أوسلو.'],
})

/** Someone gets ready to set out. */
export const readyToGo = frame({
  name: '<visitor> is about to go to <host>', yields: 'visit', trigger: words.travel, forms: ['noun'], governed: 'for', company: [words.plan], reachBack: 9, reach: 1, gives: { modality: 'planned' },
  roles: [
    { slot: 'visitors', what: 'person', from: ['actorBefore', 'clauseSubject'] },
    { slot: 'host', what: 'where', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'يستعد الرئيس الكيني وليام روتو للتوجه غدا إلى باريس.', found: { host: 'FRA', modality: 'planned' } }],
  silent: ['يستعد الرئيس الكيني وليام روتو للتوجه بخطاب إلى الأمة.'],
})

/** Someone's journey to a state. */
export const tripOf = frame({
  name: 'trip of <visitor> to <host>', yields: 'visit', trigger: words.trip, forms: ['noun'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['genitive', 'lightSubject', 'owner', 'actorBefore'] },
    { slot: 'host', what: 'where', from: [{ after: ['to', 'for'] }] },
  ],
  examples: [{ text: 'ألغى وزير الدفاع الكندي بيل بلير رحلته إلى أوسلو.', found: { host: 'NOR', modality: 'cancelled' } }],
  silent: ['أقلعت الرحلة المتجهة إلى أوسلو.', 'أعلنت شركة الطيران الكندية إلغاء رحلاتها إلى أوسلو.'],
})

/** Someone leaves a place after a visit to it. */
export const leavesAfter = frame({
  name: '<visitor> leaves <host> after a visit', yields: 'visit', trigger: words.depart, forms: ['past', 'present', 'future'], company: [words.visit], reachBack: 0, reach: 16, gives: { modality: 'happened' },
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: ['object'] },
  ],
  examples: [{ text: 'غادر وزير الدفاع الكندي بيل بلير أوسلو أمس بعد زيارة استغرقت خمسة أيام.', found: { host: 'NOR', modality: 'happened' } }],
  silent: ['غادر وزير الدفاع الكندي بيل بلير أوسلو أمس.', 'غادر الرئيس الكيني وليام روتو نيروبي بعد زيارة مستشفى.'],
})

/** A tour of several states, told with where it goes. */
export const toursTo = frame({
  name: 'tour of <visitor> to <hosts>', yields: 'visit', trigger: words.tourOf,
  roles: [
    { slot: 'visitors', what: 'person', from: ['genitive', 'owner', 'lightSubject', 'actorBefore'] },
    { slot: 'host', what: 'place', from: [{ after: ['to', 'for'] }] },
  ],
  examples: [{ text: 'ألغى رئيس الوزراء الياباني شينزو آبي جولة كانت مقررة إلى كل من بلجيكا وفرنسا.', found: { host: 'FRA', modality: 'cancelled' } }],
  silent: ['انتهت جولة المحادثات بين الرئيس الكيني وليام روتو وفرنسا.'],
})
