import { joined, plainWords } from '../../../rules/words.ts'
import { nouns } from './sets.ts'

/** "To him", which folds to a word for a mechanism. */
export const toHim = plainWords('toHim', 'إليه')
/** What makes a council one of a state. */
export const national = plainWords('national', 'القومي، الوطني، القوميين')
/** A sitting, told with where it was. */
export const sitting = plainWords('sitting', 'اجتماع، اجتماعا، الاجتماع، جلسة، الجلسة')
/** "Members", behind which "in" leads to what they are of. */
export const memberWord = plainWords('memberWord', 'الأعضاء، أعضاء')
/** Nouns that an organisation is taken up by, with the noun its name begins with. */
export const orgNoun = joined('orgNoun', plainWords('orgNoun', 'الاتحاد', 'اتحاد'), plainWords('orgNoun', 'المجموعة', 'مجموعه'), plainWords('orgNoun', 'الرابطة', 'رابطه'))
/** Under whose auspices something is held: who stands behind it does not sit. */
export const auspices = plainWords('auspices', 'برعاية، تحت رعاية، بإشراف، تحت إشراف، بوساطة، بدعوة من')
/** What a sitting is for: a place behind it is that of the matter. */
export const talksOver = plainWords('talksOver', 'لبحث، لمناقشة، لتدارس، لدراسة، لتباحث، لمتابعة، لتقييم، مناقشة، دراسة')
/** Coming to a sitting, which goes on where somebody calls that off. */
export const takingPart = nouns('takingPart', 'مشاركة، حضور')
/** A round of talks. */
export const round = plainWords('round', 'جولة، جولة جديدة')
