import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A relation is founded, raised, restored or cut. */
export const relation = frame({
  name: '<parties> hold <relation>', yields: 'framework', trigger: words.relationChange, recognised: true, roles: [],
  examples: [
    { text: 'ارتفعت العلاقات بين تركيا وكازاخستان إلى مستوى الشراكة الاستراتيجية عام 2009.', found: { level: 'strategic-partnership', change: 'raised', parties: ['TUR', 'KAZ'], when: { start: '2009-01-01' } } },
    { text: 'استأنف المغرب وإيران العلاقات الدبلوماسية بينهما في مايو الماضي.', found: { level: 'diplomatic-relations', change: 'restored' } },
    { text: 'قطعت كينيا وتنزانيا علاقاتها مع أوغندا العام الماضي.', found: { level: 'diplomatic-relations', change: 'cut', parties: ['KEN', 'TZA', 'UGA'] } },
    { text: 'انتقد الوزير التحالف القائم بين كينيا وأوغندا.', found: { level: 'alliance', parties: ['KEN', 'UGA'] } },
    { text: 'احتفل البلدان، كينيا وأوغندا، بمرور أعوام على بدء العلاقات الدبلوماسية بينهما.', found: { level: 'diplomatic-relations', change: 'founded', parties: ['KEN', 'UGA'] } },
    { text: 'جددت الوزيرة الكينية الالتزام بتعزيز الشراكة مع الاتحاد الأفريقي.', found: { level: 'partnership', parties: ['KEN', 'AU'], change: 'stated' } },
  ],
  silent: ['سمحت الحكومة باستئناف العلاقات التجارية بين كينيا وأوغندا.', 'قصف التحالف مواقع في بوليفيا، وأدانت بيرو القصف.', 'قطعت كينيا شوطا في علاقاتها مع أوغندا.', 'تحتاج الشراكة بين الزوجين إلى الصبر.', 'تعثرت مفاوضات إقامة منطقة تجارة حرة بين كينيا وأوغندا.', 'أشادت كينيا بالتعاون والشراكة بين الشعبين.', 'دعت كينيا إلى الشراكة مع القطاع الخاص.', 'أعرب الوزير عن قلقه من تحالف عسكري محتمل بين كينيا وأوغندا.', 'أعلنت الشركة الكينية والمجموعة الأوغندية إبرام شراكة استراتيجية طويلة.', 'تقيم كينيا المعرض بالشراكة مع أوغندا.'],
})

/** A body is founded. */
export const foundsBody = frame({
  name: '<body> is founded', yields: 'framework', trigger: words.found, recognised: true, roles: [],
  examples: [{ text: 'اتفقت السعودية والعراق على تأسيس مجلس التنسيق السعودي العراقي.', found: { level: 'standing-body', change: 'founded', parties: ['SAU', 'IRQ'] } }],
  silent: ['أعلنت الشركة تأسيس مجلس إدارة جديد في دبي.', 'قال الوزير إن كينيا وأوغندا عازمتان على تأسيس لجنة مشتركة.', 'كينيا وأوغندا.\nشكلت السلطات الكينية لجنة تنسيق بعد لقاء في أوغندا.'],
})

/** Two are tied by close relations. */
export const tied = frame({
  name: '<parties> are tied by <relations>', yields: 'framework', trigger: words.relate, recognised: true, roles: [],
  examples: [{ text: 'ترتبط ماليزيا وباكستان بعلاقات ثنائية وثيقة منذ عقود.', found: { level: 'other', change: 'stated', parties: ['MYS', 'PAK'] } }],
  silent: ['دعا النائب إلى علاقات وثيقة بين ماليزيا وباكستان.', 'تربط الجيران علاقات وثيقة في القرية.'],
})

/** A body's founding is told behind its name. */
export const foundedBehind = frame({
  name: '<body> that was founded', yields: 'framework', trigger: words.foundedBehind, recognised: true, roles: [],
  examples: [{ text: 'تعمل ماليزيا وباكستان في إطار اللجنة الاستشارية الماليزية الباكستانية المشتركة التي تأسست عام 2007.', found: { level: 'standing-body', change: 'founded', when: { start: '2007-01-01' } } }],
  silent: ['تعمل الجمعية في إطار اللجنة المحلية التي تأسست عام 2007.'],
})

/** An organisation or a body is made up of states. */
export const comprises = frame({
  name: '<body> comprises <parties>', yields: 'framework', trigger: words.consist, recognised: true, roles: [],
  examples: [
    { text: 'بحث الوزراء الملف في إطار اللجنة الرباعية التي تتألف من كينيا وأوغندا وتنزانيا ورواندا.', found: { level: 'standing-body', parties: ['KEN', 'UGA', 'TZA', 'RWA'], change: 'stated' } },
    { text: 'تضم منظمة شنغهاي للتعاون في عضويتها الهند وباكستان وكازاخستان.', found: { level: 'membership', parties: ['SCO', 'IND', 'PAK', 'KAZ'] } },
    { text: 'تشكلت المجموعة السداسية العام الماضي وتضم كينيا وأوغندا وتنزانيا.', found: { level: 'standing-body', change: 'founded' } },
  ],
  silent: ['تضم القائمة كينيا وأوغندا وتنزانيا.', 'جمعت القمة قادة يضمون رؤساء كينيا وأوغندا.', 'تضم اللجنة المنظمة للبطولة خبراء.'],
})

/** One is said to be among another's allies. */
export const allied = frame({
  name: '<party> is an ally of <party>', yields: 'framework', trigger: words.ally, recognised: true, roles: [],
  examples: [
    { text: 'تعد كينيا واحدة من أهم حلفاء أوغندا في المنطقة.', found: { level: 'alliance', change: 'stated', parties: ['KEN', 'UGA'] } },
    { text: 'قالت المتحدثة إن كينيا، حليفة أوغندا، قلقة من القرار.', found: { level: 'alliance', change: 'stated', parties: ['KEN', 'UGA'] } },
    { text: 'تعد كينيا حليفا رئيسيا لأوغندا.', found: { level: 'alliance', change: 'stated', parties: ['KEN', 'UGA'] } },
  ],
  silent: ['اتهم الوزير القوات الحليفة لأوغندا بقصف كينيا.', 'انتقد حلفاء أوغندا قرار كينيا.', 'انضمت كينيا إلى العشرات من حلفاء أوغندا في المؤتمر.', 'نفذت قوات كينيا وحليفتها أوغندا غارات.'],
})
