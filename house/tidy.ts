import { at, linesOf, walk, type Node, type Source } from './sources.ts'

/** Longest function, in lines. */
export const LONGEST_FUNCTION = 70
/** Longest file, in lines; tables without a function in them may be longer. */
export const LONGEST_FILE = 350

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Functions that are too long. */
export function longFunctions(source: Source): string[] {
  const found: string[] = []
  walk(source.program, (node) => {
    const lines = FUNCTIONS.includes(node.type) ? linesOf(source, node) : 0
    if (lines > LONGEST_FUNCTION) found.push(`${at(source, node.start)}: a function of ${lines} lines, expected at most ${LONGEST_FUNCTION}; split it by verb`)
  })
  return found
}

/** A file that is too long, unless it is a table: values without a function among them. */
export function longFile(source: Source): string[] {
  const lines = source.text.trimEnd().split('\n').length
  if (lines <= LONGEST_FILE) return []
  let functions = 0
  walk(source.program, (node) => { if (FUNCTIONS.includes(node.type)) functions++ })
  return functions === 0 ? [] : [`${source.path}: ${lines} lines, expected at most ${LONGEST_FILE}; split it by verb`]
}

/** Words that name no thing: no folder or file is called so. */
const NAMELESS = new Set('util utils utility utilities helper helpers common misc manager base'.split(' '))
/** Words cut short, or placeholders: in no name. */
const CUT_SHORT = new Set(
  ('utils abstract mgr cfg ctx idx tmp btn msg impl proc calc cnt elem evt fn func len num obj opts pos prev req res resp str val arr src dest lang langs txt desc dir dirs attr attrs envs param pkg prop temp acc curr cb conf ' +
  'foo bar baz').split(' '),
)

/** The words of a name: "readFile-2" is read, file, 2. */
export function wordsOf(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean)
}

const cutShort = (name: string) => wordsOf(name).find((word) => CUT_SHORT.has(word))

/** Names declared at the top of a file. */
export function topNames(source: Source): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = []
  for (const statement of source.program.body as Node[]) {
    const declaration = (statement.type.startsWith('Export') ? statement.declaration : statement) as Node | null
    if (!declaration) continue
    const own = declaration.id as { name?: string } | null | undefined
    if (own?.name) found.push({ name: own.name, offset: declaration.start })
    for (const declarator of (declaration.declarations as Node[] | undefined) ?? []) {
      const name = (declarator.id as { name?: string }).name
      if (name) found.push({ name, offset: declarator.start })
    }
  }
  return found
}

/** Banned words in the path of a file and in the names it declares. */
export function bannedNames(source: Source): string[] {
  const parts = source.path.replace(/^src\//, '').replace(/\.(test\.)?tsx?$/, '').split('/')
  return [
    ...parts.flatMap((part) => wordsOf(part).filter((word) => NAMELESS.has(word) || CUT_SHORT.has(word))).map((word) => `${source.path}: "${word}" names nothing; name the file for its noun`),
    ...topNames(source).flatMap(({ name, offset }) => (cutShort(name) ? [`${at(source, offset)}: "${cutShort(name)}" in ${name}; write the whole word, or say what it is`] : [])),
  ]
}

/** Names inside a language's folder that say its code again. */
export function languageInName(source: Source): string[] {
  const code = /^src\/languages\/([^/]+)\//.exec(source.path)?.[1]
  if (!code) return []
  const says = (name: string) => wordsOf(name).includes(code)
  const file = source.path.split('/').slice(3).join('/')
  return [
    ...(says(file.replace(/\.tsx?$/, '')) ? [`${source.path}: the folder says the language already`] : []),
    ...topNames(source).filter(({ name }) => says(name)).map(({ name, offset }) => `${at(source, offset)}: ${name} says the language; the folder does already`),
  ]
}

/** Every string, template and pattern of a source, as written and as it reads. */
function literals(source: Source): { offset: number; raw: string; value: string; pattern: boolean }[] {
  const found: { offset: number; raw: string; value: string; pattern: boolean }[] = []
  walk(source.program, (node) => {
    const raw = source.text.slice(node.start, node.end)
    if (node.type === 'Literal' && node.regex) found.push({ offset: node.start, raw, value: raw, pattern: true })
    else if (node.type === 'Literal' && typeof node.value === 'string') found.push({ offset: node.start, raw, value: node.value, pattern: false })
    else if (node.type === 'TemplateElement') found.push({ offset: node.start, raw, value: (node.value as { cooked: string }).cooked, pattern: false })
    else if (node.type === 'JSXText') found.push({ offset: node.start, raw, value: raw, pattern: false })
  })
  return found
}

/** `\b`, `\w` and `\W` where languages and rules live: word boundaries belong to the language's letters and to the text. */
export function latinBoundaries(source: Source): string[] {
  if (!/^src\/(languages|rules)\//.test(source.path)) return []
  return literals(source).filter(({ raw }) => /(?<!\\)(?:\\\\)*\\[bwW]/.test(raw) || /\\\\[bwW]/.test(raw)).map(({ offset, raw }) => `${at(source, offset)}: \\b, \\w or \\W in ${raw.slice(0, 60)}`)
}

/** Arabic and Latin letters in one string: nobody can read it as it is written. */
export function mixedScripts(source: Source): string[] {
  return literals(source)
    .filter(({ pattern, value }) => !pattern && /\p{Script=Arabic}/u.test(value) && /\p{Script=Latin}/u.test(value))
    .map(({ offset, value }) => `${at(source, offset)}: Arabic and Latin letters in one string: ${value.slice(0, 60)}`)
}

/** Exported functions and classes without a sentence above them. */
export function undocumented(source: Source): string[] {
  const found: string[] = []
  const body = source.program.body as Node[]
  for (const [i, statement] of body.entries()) {
    const declaration = statement.type.startsWith('Export') ? statement.declaration as Node | null : null
    if (!declaration || !isCallable(declaration)) continue
    const overload = i > 0 && body[i - 1]!.type === statement.type && sameName(body[i - 1]!.declaration as Node | null, declaration)
    if (!overload && !isDocumented(source, statement)) found.push(`${at(source, statement.start)}: ${nameOf(declaration)} is exported without a sentence that says what it does`)
  }
  return found
}

const nameOf = (declaration: Node | null): string => (declaration?.id as { name?: string } | undefined)?.name ?? ((declaration?.declarations as Node[] | undefined)?.[0]?.id as { name?: string } | undefined)?.name ?? 'what'
const sameName = (a: Node | null, b: Node) => a !== null && nameOf(a) === nameOf(b)

function isCallable(declaration: Node): boolean {
  if (['FunctionDeclaration', 'TSDeclareFunction', 'ClassDeclaration'].includes(declaration.type)) return true
  return ((declaration.declarations as Node[] | undefined) ?? []).some((one) => FUNCTIONS.includes((one.init as Node | null)?.type ?? ''))
}

function isDocumented(source: Source, statement: Node): boolean {
  return source.comments.some((comment) => comment.type === 'Block' && comment.value.startsWith('*') && comment.end <= statement.start && !source.text.slice(comment.end, statement.start).replace(/\/\/[^\n]*/g, '').trim())
}
