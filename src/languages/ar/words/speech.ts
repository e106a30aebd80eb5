import { inflect, nounForms } from '../inflect.ts'
import { joined, plainWords, type WordSet } from '../../../rules/words.ts'
import { nouns, verbs } from './sets.ts'

/**
 * Verbs of speech as "past present participle noun: what they take": prepositions of what is said, "something" where it may stand bare,
 * "words" for a noun of speech that makes them speak ("hurried to SAY") and "clause" where a clause does too, "responsibility" for what they lay on another,
 * "someone" where whom it is said to stands before it. "That", a colon or a quotation may follow all of them. A dash stands for a form that news does not use so.
 */
type Lines = string

/** What a verb takes, as the lines below write it, by the names that the reading room knows. */
const TAKES: Record<string, string> = { 'ب': 'by', 'ل': 'for', 'إلى': 'to', 'على': 'on', 'عن': 'about', 'من': 'from', 'في': 'in', 'شيئا': 'object', 'أحدا': 'someone', 'كلاما': 'speech', 'مسؤولية': 'blame', 'جملة': 'clause' }

/** Verbs that speak wherever somebody is named as their subject. */
const ALWAYS: Lines = `
قال يقول قائل: ل
أكد يؤكد مؤكد تأكيد: على شيئا ل
أعلن يعلن معلن إعلان: عن شيئا ل
أضاف يضيف مضيف: ل
أوضح يوضح موضح: شيئا ل
أشار يشير مشير: إلى
لفت يلفت لافت: إلى
شدد يشدد مشدد تشديد: على
ذكر - مذكر: ب شيئا
صرح يصرح مصرح: ب ل
كشف يكشف كاشف: عن شيئا
طالب يطالب مطالب: ب شيئا أحدا
حذر يحذر محذر تحذير: من شيئا أحدا
نفى ينفي نافي نفي: شيئا
أعرب يعرب معرب: عن
أردف يردف مردف: ل
وصف يصف واصف: ب شيئا
انتقد ينتقد منتقد انتقاد: شيئا
أدان يدين مدين إدانة: شيئا
دان - -: شيئا
ندد يندد مندد تنديد: ب
رحب يرحب مرحب ترحيب: ب
أشاد يشيد مشيد إشادة: ب
نوه ينوه منوه: ب إلى
أفاد يفيد -: ب عن
زعم يزعم زاعم: شيئا
ادعى - مدعي: شيئا
اتهم يتهم متهم اتهام: ب شيئا أحدا
استنكر يستنكر مستنكر: شيئا
ناشد يناشد مناشد: شيئا أحدا
استبعد يستبعد مستبعد: شيئا
أثنى يثني مثني: على
استطرد يستطرد مستطرد: ل
غرد يغرد مغرد: على
أبان - مبين: شيئا
نبه ينبه منبه: إلى من
أمهل يمهل ممهل: شيئا أحدا
استغرب يستغرب مستغرب: شيئا من
ألمح يلمح ملمح: إلى
لمح يلمح -: إلى
استهجن يستهجن مستهجن: شيئا
هدد يهدد مهدد تهديد: ب شيئا أحدا
شجب يشجب -: شيئا`

/** Verbs that speak only where what they take follows. */
const SOMETIMES: Lines = `
اعترف يعترف معترف: -
تابع يتابع -: ل
حض يحض -: على أحدا
حث يحث -: على أحدا
دعا يدعو داعي: إلى ل أحدا
اعتبر يعتبر معتبر: شيئا
عارض يعارض معارض: شيئا
أوصى يوصي موصي: ب
شكك يشكك مشكك: في ب
كتب يكتب -: على في
رد يرد -: على
وعد - -: ب
تعهد يتعهد متعهد: ب شيئا
عبر يعبر معبر: عن
شكر يشكر شاكر: على شيئا ل أحدا
واصل يواصل -: كلاما جملة
مضى يمضي -: -
ختم يختم -: كلاما جملة
اختتم يختتم -: كلاما جملة
استدرك يستدرك مستدرك: ب
اشترط يشترط مشترط: شيئا
برر يبرر مبرر: شيئا ب
أجاب يجيب مجيب: ب على عن
شرح يشرح شارح: شيئا
رأى يرى -: في
رفض يرفض رافض: شيئا
جدد - -: شيئا كلاما
اقترح يقترح مقترح: شيئا على
توقع يتوقع متوقع: شيئا
أمل يأمل -: في ب
أبدى يبدي مبدي: شيئا
علق يعلق معلق: على ب
أقر يقر مقر: -
أبلغ يبلغ مبلغ: ب أحدا
تحدث يتحدث متحدث: عن إلى
رجح يرجح مرجح: شيئا
هنأ يهنئ مهنئ: ب على شيئا أحدا
تطرق يتطرق متطرق: إلى
أورد يورد -: شيئا
كرر يكرر مكرر: شيئا كلاما
تساءل يتساءل متسائل: عن
أسف يأسف آسف: ل
أصر يصر مصر: على
تمنى يتمنى متمني: ل على شيئا
أيد يؤيد مؤيد: شيئا
طلب يطلب طالب: من شيئا
ركز يركز مركز: على
توعد يتوعد متوعد: ب شيئا أحدا
دافع يدافع مدافع: عن
هاجم يهاجم مهاجم: شيئا
قلل يقلل مقلل: من
أخبر يخبر -: ب شيئا أحدا
جزم يجزم جازم: ب
نصح ينصح ناصح: ب شيئا أحدا
ثمن يثمن مثمن تثمين: شيئا
لوح يلوح ملوح: ب
اشتكى يشتكي مشتكي: من
أفصح يفصح -: عن
امتدح يمتدح ممتدح: شيئا
اعتذر يعتذر معتذر: عن ل
احتج يحتج محتج: على
اعترض يعترض معترض: على
اعتقد يعتقد معتقد: ب
جادل يجادل -: ب
طمأن يطمئن مطمئن: إلى شيئا أحدا
أنذر ينذر -: ب شيئا أحدا
توجه - -: ب
تباهى يتباهى -: ب
تفاخر يتفاخر -: ب
سخر يسخر -: من
فند يفند مفند: شيئا
دحض يدحض -: شيئا
شاطر يشاطر -: شيئا
عزا يعزو -: إلى
تحدى يتحدى متحدي: شيئا
تراجع - -: عن
خلص يخلص -: إلى
تنبأ يتنبأ متنبئ: ب
تكهن يتكهن متكهن: ب
استفسر يستفسر مستفسر: عن
تنصل يتنصل متنصل: من
هون يهون مهون: من
استنتج يستنتج -: شيئا
ألح يلح -: على
أبرز يبرز مبرز: -
حمل يحمل محمل: مسؤولية
أعاد يعيد -: كلاما
سارع يسارع -: كلاما
اكتفى يكتفي مكتفي: كلاما
ذهب يذهب -: كلاما
وجه يوجه موجه: كلاما
أطلق يطلق -: كلاما`

/** "In answer to", "in refusal of": spelled like the dual of a verb of speech. */
const NOUNS = new Set('مذكرة ردا رفضا وعدا شكرا أملا طلبا شرحا تعليقا كتبا حملا أسفا مصرا ختما أملين حذرا طالبا طالبان طالبين كاملين'.split(' '))
/** "Congratulated": without its hamza spelled like "here", which is far commoner. */
const HERE = 'هنأ'

interface Speech { past: string; present: string; participle: string; nouns: string[]; takes: string }

function parse(lines: Lines): Speech[] {
  return lines.trim().split('\n').map((line) => {
    const [forms, takes] = line.split(':')
    const [past, present, participle, ...nouns] = forms!.trim().split(' ')
    return { past: past!, present: present!, participle: participle!, nouns, takes: takes!.trim().split(' ').flatMap((word) => TAKES[word] ?? []).join(' ') }
  })
}

function finite(name: string, lines: Lines): WordSet {
  return { name, entries: parse(lines).flatMap(({ past, present, takes }) => inflect({ past, present, nouns: [] }).filter(({ written }) => !NOUNS.has(written) && written !== HERE).map((entry) => ({ ...entry, takes }))) }
}

/** Nouns of speech whose genitive speaks, and is not spoken to, with what they take. */
const NOUNS_OF_SPEAKERS: readonly (readonly [noun: string, takes: string])[] = [['إعلان', 'about'], ['تأكيد', ''], ['تصريح', ''], ['تصريحات', ''], ['تعهد', ''], ['اعتراف', ''], ['تحذير', 'from'], ['نفي', ''], ['قول', ''], ['حديث', 'about'], ['كشف', 'about'], ['تهديد', 'by'], ['تلويح', 'by'], ['تنديد', 'by'], ['ترحيب', 'by'], ['تحذيرات', 'from']]
/** Speech told as a noun: "X's announcement that". */
export const tellingNoun: WordSet = { name: 'tellingNoun', entries: NOUNS_OF_SPEAKERS.flatMap(([noun, takes]) => nounForms(noun).filter(({ written }) => !written.startsWith('ال')).map((entry) => ({ ...entry, takes }))) }
/** Speech that reports what someone holds true or wants. */
export const say: WordSet = joined('say', finite('say', ALWAYS), { name: 'say', entries: parse(ALWAYS).flatMap(({ nouns }) => nouns.flatMap((noun) => nounForms(noun))) })
/** Words that speak only in some company: where a conjunction, a quotation or what they take follows. */
export const sayBefore = joined('sayBefore', finite('sayBefore', SOMETIMES), {
  // "He explained" is spelled like "between" but in these forms.
  name: 'sayBefore', entries: [{ written: 'بينت', form: 'past', count: 1, feminine: true }, { written: 'يبين', form: 'present', count: 1 }],
})
/** One official, spoken of again. */
export const theOfficial = plainWords('theOfficial', 'المسؤول، المسؤولة، المسئول، المسئولة')
/** Nouns of speech that stand with a verb which speaks by them alone ("repeated the SAYING that"). */
export const speechNoun = joined('speechNoun', plainWords('speechNoun', 'القول، التأكيد، التذكير، التشديد، التحذير، الإشارة، الإعلان، الدعوة إلى، المطالبة، الإعراب، التعبير، انتقادات، انتقادا، اتهامات، تحذيرات، تحذيرا، تهديدات، تهديدا، الشكر، التهنئة'), nouns('speechNoun', 'تهديد، تهديدات، تحذير، تحذيرات، تأكيد، شكر، مطالبة، انتقادات، اتهامات'))
/** To say something of someone named: with nobody named behind them, these stand for what was said of their subject. */
export const needsWhom = verbs('needsWhom', 'اتهم يتهم، وصف يصف')
/** To refuse, and what those refuse who say nothing. */
export const refuse = verbs('refuse', 'رفض يرفض')
/** Verbs that tell somebody something. */
export const inform = verbs('inform', 'أبلغ يبلغ، أخبر يخبر')
export const commenting = plainWords('commenting', 'التعليق، الإدلاء، الإفصاح، الكشف، توضيح، التعقيب، الرد على أسئلة، الإجابة')
/** What is laid on those whom one blames. */
export const blame = plainWords('blame', 'مسؤولية، المسؤولية، مسئولية، المسئولية، تبعات')
/** Whom one calls on: they stand behind a verb of calling as those who are told something. */
export const addressee = plainWords('addressee', 'الأطراف، جميع الأطراف، كل الأطراف، المجتمع الدولي، الدول، المواطنين، الجميع، الشركات، الصحفيين، الصحافيين، الشعب، القادة، العالم، الجانبين، الطرفين، الحكومات، المسلمين، المستثمرين، الأعضاء')
/** Participles of speech: "adding that". */
export const saying: WordSet = {
  name: 'saying',
  entries: [...parse(ALWAYS), ...parse(SOMETIMES)].filter(({ participle }) => participle !== '-').flatMap(({ participle: m, takes }) => {
    const base = m.endsWith('ي') ? m.slice(0, -1) : m
    const forms: [string, 1 | 2 | 3, boolean][] = [[`${m}ا`, 1, false], [`${m}ة`, 1, true], [`${base}ين`, 3, false], [`${base}ان`, 2, false], [`${m}تين`, 2, true], [`${base}ون`, 3, false]]
    return forms.filter(([written]) => !NOUNS.has(written)).map(([written, count, feminine]) => ({ written, form: 'participle' as const, count, feminine, takes }))
  }),
}

/** Words of holding something true, which speak only before "that" or a quotation, or of which "that" is missing only where what is held is a noun. */
export const needsThat = verbs('needsThat', 'اعتبر يعتبر، رأى يرى، اعتقد يعتقد، استنتج يستنتج')
/** Verbs that, in the present and with no subject, say what people in general hold ("it is expected that"). */
export const impersonal = verbs('impersonal', 'توقع يتوقع، ذكر يذكر، رجح يرجح، اعتقد يعتقد، قال يقال، اعتبر يعتبر، زعم يزعم')
/** To deny this is to say something. */
export const deniable = verbs('deniable', 'استبعد يستبعد، نفى ينفي، أخفى يخفي، شكك يشكك')
/** What a verb of speech takes, by preposition. */
export const upon = plainWords('upon', 'على، علي')
export const regarding = plainWords('regarding', 'عن، بشأن، حول، بخصوص')
/** "What X said". */
export const what = plainWords('what', 'ما، حسبما، مما، بما، فيما، وفق ما')
/** What puts a verb in the mood of what is not yet: "that he declare". */
export const mood = plainWords('mood', 'أن، بأن، كي، لكي، حتى، ألا، لئلا')
export const had = plainWords('had', 'كان، كانت، كانا، كانوا')
/** "As for X, he said". */
export const asFor = plainWords('asFor', 'أما')
/** A preposition with a pronoun, which takes up what a relative clause is of ("of which X said"). */
export const resumptive = plainWords('resumptive', 'به، بها، بهم، عنه، عنها، عنهم، فيه، فيها، إليه، إليها، عليه، عليها، منه، منها، له، لها، لهم، خلاله، خلالها، خلالهما، عبرها، عبره')
/** Nouns of what is held or felt: behind a verb of speech they are what it says, and not who. */
export const contentNoun = nouns('contentNoun', 'أهمية، ضرورة، حرص، دعم، استعداد، رفض، التزام، رغبة، وجود، عدم، صحة، أسف، قلق، تفاؤل، إدانة، تضامن، وقوف، ثقة، عزم، تمسك، موقف، تأكيد، دعوة، مطالبة، استنكار، تأييد، مواصلة، استمرار، سعي، نية، أمل، ترحيب، تقدير، إعجاب، امتنان، شكر، وقف، إلغاء، إجراء، مقتل، بدء، إطلاق، تعليق، تمديد، حق، معارضة، مساندة، انسحاب، اعتراض، استغراب، ارتياح، سرور، خيبة، استهداف، سقوط، إصابة، اكتشاف، انتهاء، توقيع، جهود')
/** To pass on what another said: whom it is of stands behind "from". */
export const relay = joined('relay', verbs('relay', 'نقل ينقل، نسب ينسب'), plainWords('relay', 'نقلا'))
/** To ascribe words to someone, who stands behind "to". */
export const ascribe = verbs('ascribe', 'نسب ينسب')
/** What opens a line that only leads to other reports. */
export const readMore = plainWords('readMore', 'للمزيد، اقرأ أيضا، اقرأ المزيد، اقرؤوا أيضا، شاهد أيضا، شاهد، طالع أيضا، إقرأ أيضا، لمزيد من التفاصيل')
/** "It says in the statement that"; those that contain what it says have it as their subject. */
export const reads = verbs('reads', 'جاء يجيء، ورد يرد، تضمن يتضمن')
export const contains = verbs('contains', 'تضمن يتضمن')
/** What leads from a document to whose it is. */
export const issued = plainWords('issued', 'صادر، صادرة، الصادر، الصادرة، صدر، صدرت، نشر، نشره، نشرته، نشرتها، أصدره، أصدرته، أصدرتها، مشترك، المشترك، ختامي، الختامي، منفصل، رسمي، خاص')
/** "In answer to": what opens an aside behind a verb of speech. */
export const inAnswer = plainWords('inAnswer', 'ردا، تعليقا، تعقيبا، جوابا، لدى')
/** "But he": a conjunction with a pronoun, which takes up whoever spoke. */
export const butHe = plainWords('butHe', 'لكنه، لكنها، لكنهم، لكنهما، ولكنه، ولكنها، ولكنهم، غير أنه، غير أنها، غير أنهم، إلا أنه، إلا أنها، إلا أنهم، بيد أنه، بيد أنها')
/** "That he": a conjunction with a pronoun, which is the subject of the verb behind it. */
export const thatHe = plainWords('thatHe', 'أنه، أنها، أنهم، أنهما، إنه، إنها، إنهم، إنهما، بأنه، بأنها، بأنهم، بأنهما')
/** Those of whom no more is said. */
export const someone = plainWords('someone', 'بعضهم، بعضهن، معظمهم، أغلبهم، كثيرون، آخرون، البعض، أحدهم، إحداهن')
/** "Since": what was said then is told as something that happened. */
export const sinceThen = plainWords('sinceThen', 'منذ أن')
/** "In his words". */
export const inHisWords = plainWords('inHisWords', 'على حد قوله، على حد قولها، على حد قولهم، على حد تعبيره، على حد تعبيرها، على حد وصفه، على حد وصفها، وفق قوله، وفق قولها، وفق تعبيره، وفق تعبيرها، وفق وصفه، بحسب قوله، بحسب قولها، بحسب تعبيره، بحسب تعبيرها، بحسب وصفه، حسب قوله، حسب قولها، حسب تعبيره، حسب تعبيرها، حسب وصفه، وفقا لقوله')
/** "In the words of", "the text of". */
export const wording = plainWords('wording', 'تعبير، قول، وصف، رأي، نص، كلام، تصريحات، تصريح، ما ورد في، ما جاء في')
/** "If", "whether". */
export const ifWord = plainWords('if', 'إذا، إن كان، إن كانت، لو، هل، في حال')
