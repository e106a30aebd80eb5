import { joined, plainWords, type WordSet } from '../../../rules/words.ts'
import { nouns, verbs } from './sets.ts'

/** To go somewhere, said of much else too: only where "to" and a place follow does it tell of a visit. */
export const comes = verbs('comes', 'ذهب يذهب ذهاب')
/** To be at a place now. */
export const isAt = joined('isAt', plainWords('isAt', 'موجود في، موجودة في، موجودا في، موجودة حاليا في، موجود حاليا في، الموجود في، الموجودة في، الموجود حاليا في، الموجودة حاليا في، المتواجد في، المتواجدة في، متواجد في، متواجدة في، المتواجد حاليا في، المتواجدة حاليا في'))
/** "Was", right before whoever was at a place. */
export const was = plainWords('was', 'كان، كانت')
/** To spend days at a place. */
export const spends = verbs('spends', 'أمضى يمضي، قضى يقضي')
/** What a stay is counted in. */
export const stayLength = plainWords('stayLength', 'يوما، يومين، أيام، يوم، أسبوعا، أسبوعين، أسابيع، ليلة، ليلتين، ساعات، ساعة، ساعتين')
/** To send someone to a place. */
export const send = verbs('send', 'أرسل يرسل إرسال، أوفد يوفد إيفاد')
/** Someone is expected somewhere. */
export const awaited = plainWords('awaited', 'ينتظر')
/** Someone's own journey; by itself the word is a flight too. */
export const trip: WordSet = { name: 'trip', entries: nouns('trip', 'رحلة').entries.filter((entry) => entry.detail?.startsWith('owned')) }
/** Seats of power that guests are received in: to go there is to visit their state. */
export const house = plainWords('house', 'البيت الأبيض، البيت الابيض، الكرملين، الكريملين، الإليزيه، قصر، داونينغ ستريت، داونينج ستريت، البيت الأزرق، البنتاغون، المكتب البيضاوي، بعبدا، دار المستشارية')
/** To invite someone; "to direct" an invitation is spelled like "to set out". */
export const inviteTo = verbs('inviteTo', 'دعا يدعو دعوة')
/** A tour of someone through states; of talks the same word is a round. */
export const tourOf = plainWords('tourOf', 'جولة، جولته، جولتها، جولتهما')
/** What someone turns to others with: to turn so is no journey. */
export const addressed = plainWords('addressed', 'بالشكر، بكلمة، برسالة، بخطاب، بنداء، بدعوة، بتحية، بالتحية، بالتهنئة، بالتعازي، بطلب، بسؤال، بالسؤال، بنقد، بانتقادات')
/** "What", whatever it is: no person goes there. */
export const whatEver = plainWords('whatEver', 'ما، مما، بما، لما')
/** To come back from somewhere. */
export const returns = verbs('returns', 'عاد يعود عودة')
/** What shows that something told in the present is going on. */
export const now = plainWords('now', 'حاليا، الآن، راهنا، حاليًا')
