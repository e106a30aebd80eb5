import type { WordForm } from '../../rules/lexicon.ts'

/** A verb by its past (3rd person singular), present and verbal nouns, as a dictionary gives them. */
export interface Verb { past: string; present: string; nouns: string[] }
/** One written form of a verb and how it stands. */
export interface Inflected { written: string; form: WordForm; count?: 1 | 2 | 3; detail?: Owned; feminine?: boolean }

type Counted = [written: string, count: 1 | 2 | 3, detail?: Owned, feminine?: boolean]

/** A pronoun on a word stands for one or several, or for two; `we` is the first person, of whoever is quoted. */
type Owned = 'owned' | 'owned-by-two' | 'we'
const OBJECTS: readonly [string, Owned][] = [['ه', 'owned'], ['ها', 'owned'], ['هم', 'owned'], ['هما', 'owned-by-two']]

/** A dictionary line "past present noun…" as a verb. */
export function verb(line: string): Verb {
  const [past, present, ...nouns] = line.split(' ')
  return { past: past!, present: present ?? '', nouns }
}

/** All written forms of a verb that news uses: third person past and present in each number, verbal nouns with article and possessives, and the active participle where it is regular. */
export function inflect({ past, present, nouns }: Verb): Inflected[] {
  const out: Inflected[] = []
  const push = (form: WordForm, ...all: Counted[]) => { for (const [written, count, detail, feminine] of all) out.push({ written, form, count, detail, feminine }) }
  const weak = /[اى]$/.test(past)
  const stem = weak ? past.slice(0, -1) : past
  push('past', [past, 1], [`${stem}ت`, 1, undefined, true], [weak ? `${stem}يا` : `${stem}ا`, 2], [`${stem}تا`, 2], [`${stem}وا`, 3])
  // "He repeated it" is spelled like "repetition": of such verbs the latter is meant.
  const likeNoun = /^أ.ا.$/u.test(past)
  for (const [o, by] of OBJECTS) if (!(likeNoun && o === 'ه')) push('past', [`${weak ? `${stem}ا` : stem}${o}`, 1, by], [`${stem}ت${o}`, 1, by, true])
  if (present && present !== '-') presents(present, push)
  for (const noun of nouns) out.push(...nounForms(noun))
  return out
}

function presents(present: string, push: (form: WordForm, ...all: Counted[]) => void): void {
  const weak = /[ىيو]$/.test(present) && present.length > 3
  const stem = weak ? present.slice(0, -1) : present
  const rest = present.slice(1)
  push('present', [present, 1], [`ت${rest}`, 1, undefined, true], [`ن${rest}`, 3, 'we'])
  const dual = weak ? `${stem}${present.endsWith('و') ? 'وا' : 'يا'}` : `${stem}ا`
  push('present', [`${dual}ن`, 2], [dual, 2], [`ت${dual.slice(1)}ن`, 2], [`${stem}ون`, 3], [`${stem}وا`, 3])
  for (const [o, by] of OBJECTS) push('present', [`${present.replace(/ى$/, 'ي')}${o}`, 1, by], [`ت${rest.replace(/ى$/, 'ي')}${o}`, 1, by, true])
}

/** A noun bare, with the article, and with possessives; plurals and duals are listed by their own lines. */
export function nounForms(noun: string): Inflected[] {
  const open = noun.replace(/ة$/, 'ت').replace(/ء$/, 'ئ')
  const plain = [noun, `ال${noun}`, ...(/[ةاء]$/.test(noun) ? [] : [`${noun}ا`])]
  const owned = [...OBJECTS.map(([o, by]) => [`${open}${o}`, by] as const), ...(noun.endsWith('ء') ? OBJECTS.map(([o, by]) => [`${noun}${o}`, by] as const) : [])]
  return [...plain.map((written) => ({ written, form: 'noun' as const, count: 1 as const })), ...owned.map(([written, detail]) => ({ written, form: 'noun' as const, count: 1 as const, detail }))]
}

/** Forms of an adjective made with -ī: masculine, feminine, dual and sound plural, with and without article. */
export function nisba(adjective: string): { written: string; count: 1 | 2 | 3 }[] {
  const words = adjective.split(' ')
  const each = (ending: string, count: 1 | 2 | 3) => {
    const inflected = words.map((w) => `${w}${ending}`)
    return [{ written: inflected.join(' '), count }, { written: inflected.map((w) => `ال${w}`).join(' '), count }]
  }
  return [...each('', 1), ...each('ة', 1), ...each('ا', 1), ...each('ين', 2), ...each('ان', 2), ...each('تين', 2), ...each('تان', 2), ...each('ون', 3), ...each('ات', 3)]
}
