import { describe, expect, it } from 'vitest'
import type { MeetingFact } from '../facts/fact.ts'
import { loadPack } from './packs.ts'
import { PackReader } from './read.ts'

const reader = new PackReader(await loadPack('ar'))
// What rules propose; the scorer weighs whole reports and not single sentences.
reader.weigh = false

/** A meeting: who takes part, by party (the last word of each name, or nothing), its modality and its days. */
interface Told { who: Record<string, string>; modality: string; when: string | null }

/** Meetings read from a text published on Wednesday 15 May 2024. */
function meetingsIn(text: string): Told[] {
  const { facts } = reader.read({ id: 'x', language: 'ar', published: '2024-05-15', outlet: '', url: '', title: '', text }, 'x')
  return facts.filter((f): f is MeetingFact => f.kind === 'meeting').map(({ participants, modality, when }) => ({
    who: Object.fromEntries(participants.map(({ person, party }) => [party, person?.split(' ').at(-1) ?? ''])),
    modality,
    when: when && (when.start === when.end ? when.start : `${when.start}..${when.end}`),
  }))
}

/** A meeting as a case writes it: "happened 2024-05-14", and who. */
function told(how: string, who: Record<string, string>): Told {
  const [modality, when] = how.split(' ')
  return { who, modality: modality!, when: when ?? null }
}

type Case = readonly [text: string, ...meetings: Told[]]

describe('who the two are', () => {
  const cases: Case[] = [
    ['اتفقت الكوريتان على عقد اجتماع في سيول الأسبوع المقبل.', told('planned 2024-05-20..2024-05-26', { KOR: '', PRK: '' })],
    ['عقد زعيما الكوريتين قمة في قرية حدودية يوم الثلاثاء.', told('happened 2024-05-14', { KOR: '', PRK: '' })],
    ['تربط بين مصر والسودان حدود طويلة. وعقد رئيسا البلدين اجتماعا في أسوان أمس.', told('happened 2024-05-14', { EGY: '', SDN: '' })],
    ['وصل وزير الخارجية العراقي فؤاد حسين إلى عمان، ورحب به وزير الخارجية الأردني أيمن الصفدي. والتقى الرجلان مساء الثلاثاء.', told('happened 2024-05-14', { IRQ: 'حسين', JOR: 'الصفدي' })],
    ['أشاد الرئيس الكيني ويليام روتو برئيس الوزراء الإثيوبي آبي أحمد، بحسب وزيرة الإعلام الأوغندية. واجتمع الزعيمان في أديس أبابا الاثنين.', told('happened 2024-05-13', { ETH: 'أحمد', KEN: 'روتو' })],
    ['أجرى مسؤولون مصريون وإثيوبيون محادثات في الخرطوم يوم السبت.', told('happened 2024-05-11', { EGY: '', ETH: '' })],
    ['عقدت يوم الأحد في جنيف محادثات بين وفود من أرمينيا وأذربيجان.', told('happened 2024-05-12', { ARM: '', AZE: '' })],
    // "Mainly" is spelled like "two presidents of".
    ['يعتمد الاقتصاد بشكل رئيسي على السياحة، وناقش وزير المالية التونسي ذلك مع الصحفيين.'],
    ['بحث الرئيس التونسي قيس سعيد مع كبار المسؤولين الماليين خطة الموازنة.'],
  ]
  it.each(cases.map(([text, ...meetings]) => [text, meetings] as const))('%s', (text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
})

describe('whose meeting it is', () => {
  const cases: Case[] = [
    ['وخلال لقائه مع الرئيس الصربي ألكسندر فوتشيتش في بلغراد، وعد رئيس الوزراء المجري فيكتور أوربان بالدعم.', told('happened', { HUN: 'أوربان', SRB: 'فوتشيتش' })],
    ['تابعت الصحف زيارة الدولة للرئيس البرازيلي لولا دا سيلفا إلى بكين ومحادثاته مع نظيره الصيني شي جين بينغ.', told('happened', { BRA: 'سيلفا', CHN: 'بينغ' })],
    ['فاجأ الرئيس الأوكراني فولوديمير زيلينسكي المسؤولين في كييف بعد لقائه برئيس الوزراء الهندي ناريندرا مودي.', told('happened', { IND: 'مودي', UKR: 'زيلينسكي' })],
    ['قال الرئيس الفنزويلي نيكولاس مادورو لنظيره الكولومبي غوستافو بيترو في اتصال هاتفي الثلاثاء إن الحدود ستبقى مفتوحة.', told('happened 2024-05-14', { COL: 'بيترو', VEN: 'مادورو' })],
    ['أجرى وزير الدفاع الياباني مينورو كيهارا مكالمة مع نظيره الفلبيني جيلبرتو تيودورو.', told('happened', { JPN: 'كيهارا', PHL: 'تيودورو' })],
    ['تشاور رئيس الوزراء الكندي جاستن ترودو الاثنين مع المستشار الألماني أولاف شولتس.', told('happened 2024-05-13', { CAN: 'ترودو', DEU: 'شولتس' })],
    ['جاء ذلك تعليقا على لقاء الرئيس الصومالي حسن شيخ محمود مع الرئيس الإريتري أسياس أفورقي.', told('happened', { ERI: 'أفورقي', SOM: 'محمود' })],
    ['هذا الهدف قابل للتحقيق، وتم التفاهم عليه مع الحكومة المغربية، كما قال وزير الطاقة الإسباني.'],
  ]
  it.each(cases.map(([text, ...meetings]) => [text, meetings] as const))('%s', (text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
})

describe('when they met', () => {
  const cases: Case[] = [
    // The day of what is told before "after" and "ahead of" is another.
    ['وصل وزير الدفاع الهندي راجناث سينغ إلى مطار العاصمة، الاثنين، وذلك بعد القمة التي عقدها الرئيس الكيني ويليام روتو مع الرئيس الأوغندي يوري موسيفيني.', told('happened', { KEN: 'روتو', UGA: 'موسيفيني' })],
    ['أعلن المتحدث أن البرلمان سيصوت في 22 مايو قبل القمة المرتقبة لرئيس الوزراء الإسباني بيدرو سانشيز مع رئيس الوزراء البرتغالي أنطونيو كوستا.', told('planned', { ESP: 'سانشيز', PRT: 'كوستا' })],
    // Readiness is told on a day, the meeting has none.
    ['عبر الرئيس الأرجنتيني خافيير ميلي الاثنين عن استعداده للقاء الرئيس التشيلي غابرييل بوريك.', told('possible', { ARG: 'ميلي', CHL: 'بوريك' })],
    ['التقى الرئيس الأذربيجاني إلهام علييف، في أول زيارة له منذ انتخابه في 7 فبراير، الرئيس الجورجي ميخائيل كافيلاشفيلي أمس.', told('happened 2024-05-14', { AZE: 'علييف', GEO: 'كافيلاشفيلي' })],
    ['التقى وزير الخارجية الباكستاني جليل عباس جيلاني نظيره الأفغاني أمير خان متقي بعد ظهر أمس في كابول.', told('happened 2024-05-14', { PAK: 'جيلاني', AFG: 'متقي' })],
    ['عقد رئيس الوزراء الياباني فوميو كيشيدا مباحثات مع نظيره الأسترالي أنتوني ألبانيزي في الآونة الأخيرة، ويعود اليوم الأربعاء إلى بلاده.', told('happened', { JPN: 'كيشيدا', AUS: 'ألبانيزي' })],
    ['اتفق البلدان على أن يعقد وزيرا خارجية تونس والجزائر لقاء قبل نهاية يونيو.', told('planned 2024-05-15..2024-06-30', { TUN: '', DZA: '' })],
    // Who speaks after a meeting speaks on its day.
    ['انتقد وزير الخارجية المجري بيتر سيارتو العقوبات، الثلاثاء، في بودابست.\nوقال سيارتو بعد لقاء مع نظيره الفنلندي إلينا فالتونن إن الحوار ضروري.', told('happened 2024-05-14', { HUN: 'سيارتو', FIN: 'فالتونن' })],
    ['قال وزير النفط الكويتي عماد العتيقي، الاثنين، عقب اجتماع مع نظيره العماني سالم العوفي، إن الإنتاج سيزيد.', told('happened 2024-05-13', { KWT: 'العتيقي', OMN: 'العوفي' })],
    ['انتقد وزير الخارجية المجري بيتر سيارتو العقوبات، الثلاثاء، في بودابست.\nوقال محلل بعد لقاء الرئيس السويسري فيولا أمهيرد مع المستشار النمساوي كارل نيهامر إن الحوار ضروري.', told('happened', { CHE: 'أمهيرد', AUT: 'نيهامر' })],
    ['جرى ذلك خلال لقائه رئيس وزراء ماليزيا أنور إبراهيم، بحسب رئيس وزراء سنغافورة لورانس وونغ.'],
  ]
  it.each(cases.map(([text, ...meetings]) => [text, meetings] as const))('%s', (text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
})
