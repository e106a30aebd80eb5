/** Heads of a group of states that has no name of its own, with and without article. */
const HEADS: readonly [definite: string, bare: string][] = [['القوى', 'قوى'], ['الدول', 'دول'], ['الأطراف', 'أطراف']]
/** What such a group is called by: its weight, or where it lies. */
const KINDS = 'كبرى عظمى عالمية دولية غربية أوروبية أوربية نووية'.split(' ')
/** How many it counts, as it stands before the bare head and, with the article, behind the definite one. */
const NUMBERS = 'ست سبع خمس أربع ثلاث'.split(' ')
/** What says which states such a number is of. */
const MEMBERS = ['الأعضاء', 'دائمة العضوية', 'الدائمة العضوية', 'الموقعة']
const ARTICLE = 'ال'
/** Groups called by their number alone, which no organisation is. */
const COUNTED = 'ست خمس أربع ثلاث'.split(' ')

/** Groups of states that reports speak of as one side without an organisation's name: "the great powers", "six world powers". */
export const groups: readonly string[] = [...COUNTED.flatMap((number) => [`مجموعة ${ARTICLE}${number}`, `مجموعة الدول ${ARTICLE}${number}`]), ...HEADS.flatMap(([definite, bare]) => [
  ...KINDS.flatMap((kind) => [`${definite} ${ARTICLE}${kind}`, ...(bare === 'قوى' ? [`${bare} ${kind}`] : [])]),
  ...NUMBERS.flatMap((number) => KINDS.flatMap((kind) => [`${definite} ${ARTICLE}${number} ${ARTICLE}${kind}`, `${definite} ${ARTICLE}${kind} ${ARTICLE}${number}`, `${number} ${bare} ${kind}`])),
  ...NUMBERS.flatMap((number) => MEMBERS.map((member) => `${definite} ${ARTICLE}${number} ${member}`)),
  ...(definite === 'القوى' ? NUMBERS.map((number) => `${definite} ${ARTICLE}${number}`) : []),
])]
