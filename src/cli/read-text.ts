import { KINDS, type Doubt, type Fact, type Kind, type OfficeFact, type StatementFact } from '../facts/fact.ts'
import type { Reading } from '../facts/reading.ts'
import { wholeText } from '../text/report.ts'
import type { FactWords } from '../wording/facts-words.ts'
import { phraseInWords } from '../wording/phrases.ts'
import type { Voice } from '../wording/voice.ts'
import { dayInWords } from '../wording/facts-words.ts'
import { captionOf, officeInWords } from './caption.ts'
import { Quotations } from './excerpt.ts'
import { languageName } from './readers.ts'
import { isolated, styled, wrapped, type Terminal } from './terminal.ts'

/** How a reading is set for a person: the terminal, the voice and its words for facts, and the text it quotes. */
interface Setting { terminal: Terminal; voice: Voice; words: FactWords; quotations: Quotations }

const percent = (confidence: number) => `${Math.round(confidence * 100)}%`

function heading({ terminal, words }: Setting, kind: Kind, count: number): string {
  return `${styled(terminal, 'bold', words.headings[kind])} ${styled(terminal, 'dim', String(count))}`
}

function quotation({ terminal, quotations }: Setting, fact: Fact): string {
  const marked = (text: string) => (terminal.colour ? text.split(' ').map((word) => styled(terminal, 'underline', word)).join(' ') : `[${text}]`)
  return quotations.excerpts(fact.evidence).map((excerpt) => wrapped(isolated(terminal, excerpt.map(({ text, quoted }) => (quoted ? marked(text) : text)).join('')), terminal.width, '  ')).join('\n')
}

function factLines({ terminal, words }: Setting, fact: Fact): string {
  const { line, details } = captionOf(fact, words)
  const beside = [...details.map((detail) => isolated(terminal, detail)), styled(terminal, 'dim', percent(fact.confidence))].join(' · ')
  const first = `${styled(terminal, 'cyan', '▸')} ${isolated(terminal, line)}`
  if (!details.length) return wrapped(`${first} · ${beside}`, terminal.width, '    ', '      ')
  return `${wrapped(first, terminal.width, '    ', '      ')}\n${wrapped(beside, terminal.width, '      ')}`
}

/** Facts of one kind, each under the words that say it; facts said by the same words share them. */
function eventBlock(setting: Setting, facts: readonly Fact[]): string {
  const byWords = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = JSON.stringify(fact.evidence)
    byWords.set(key, [...(byWords.get(key) ?? []), fact])
  }
  return [...byWords.values()].map((group) => [quotation(setting, group[0]!), ...group.map((fact) => factLines(setting, fact))].join('\n')).join('\n\n')
}

function officeBlock({ terminal, words, quotations }: Setting, facts: readonly OfficeFact[]): string {
  return facts.map((fact) => {
    const line = `${isolated(terminal, styled(terminal, 'bold', fact.person))}: ${isolated(terminal, officeInWords(fact, words))}`
    return wrapped(`${line} ${styled(terminal, 'dim', `[${isolated(terminal, quotations.quoted(fact.evidence[0]!, 60))}]`)}`, terminal.width, '  ', '      ')
  }).join('\n')
}

function statementBlock({ terminal, words, quotations }: Setting, facts: readonly StatementFact[]): string {
  const bySpeaker = new Map<string, StatementFact[]>()
  for (const fact of facts) {
    const key = captionOf(fact, words).line
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), fact])
  }
  return [...bySpeaker].map(([speaker, said]) => [
    wrapped(`${isolated(terminal, styled(terminal, 'bold', speaker))}${words.comma}${words.times(said.length)}`, terminal.width, '  '),
    ...said.map((fact) => wrapped(`[${isolated(terminal, quotations.quoted(fact.evidence[0]!, 160))}]`, terminal.width, '    ', '      ')),
  ].join('\n')).join('\n')
}

function block(setting: Setting, kind: Kind, facts: readonly Fact[]): string {
  if (kind === 'office') return officeBlock(setting, facts as OfficeFact[])
  if (kind === 'statement') return statementBlock(setting, facts as StatementFact[])
  return eventBlock(setting, facts)
}

function doubtLines({ terminal, voice, words, quotations }: Setting, doubt: Doubt): string {
  const seen = doubt.spans.map((span) => `[${isolated(terminal, quotations.quoted(span, 80))}]`).join(' ')
  const choices = doubt.choices.map((choice, i) => {
    const value = /^\d{4}-\d{2}-\d{2}$/.test(choice.value) ? dayInWords(choice.value, words) : choice.value
    const taken = i === doubt.chosen ? ` ${styled(terminal, 'green', `(${words.chosen})`)}` : ''
    return wrapped(`${i + 1}. ${isolated(terminal, value)}${taken}: ${isolated(terminal, phraseInWords(choice.why, voice))}`, terminal.width, '      ', '         ')
  })
  return [wrapped(`${styled(terminal, 'yellow', '?')} ${words.doubt[doubt.kind]} ${seen}`, terminal.width, '  ', '    '), ...(doubt.why ? [wrapped(isolated(terminal, phraseInWords(doubt.why, voice)), terminal.width, '    ')] : []), ...choices].join('\n')
}

/** The line under the headline: outlet, day of publication and how it is known, language, id. */
function reportLine({ terminal, words }: Setting, { report, doubts }: Reading): string {
  const inferred = doubts.find((doubt) => doubt.kind === 'published-inferred')
  const day = report.published ?? (inferred?.chosen === null ? undefined : inferred?.choices[inferred.chosen]?.value)
  const published = day ? `${words.published} ${dayInWords(day, words)}${inferred ? ` (${words.inferred})` : ''}` : words.publishedUnknown
  const parts = [report.outlet, published, languageName(report.language, words.language), report.id].filter(Boolean)
  return wrapped(styled(terminal, 'dim', parts.map((part) => isolated(terminal, part)).join(' · ')), terminal.width, '')
}

/** A reading set for a person: headline, report line, facts by kind under the words that say them, then the doubts. */
export function readingAsText(reading: Reading, voice: Voice, terminal: Terminal): string {
  const words = voice.words.facts
  const setting: Setting = { terminal, voice, words, quotations: new Quotations(wholeText(reading.report)) }
  const parts = [`${wrapped(isolated(terminal, styled(terminal, 'bold', reading.report.title.trim() || reading.report.id)), terminal.width, '')}\n${reportLine(setting, reading)}`]
  for (const kind of KINDS) {
    const facts = reading.facts.filter((fact) => fact.kind === kind)
    if (facts.length) parts.push(`${heading(setting, kind, facts.length)}\n${block(setting, kind, facts)}`)
  }
  if (!reading.facts.length) parts.push(words.noFacts)
  if (reading.doubts.length) parts.push(`${styled(terminal, 'bold', words.doubts)} ${styled(terminal, 'dim', String(reading.doubts.length))}\n${reading.doubts.map((doubt) => doubtLines(setting, doubt)).join('\n')}`)
  return parts.join('\n\n') + '\n'
}
