import { at, walk, type Node, type Source } from './sources.ts'

/** Fields that hold what programs say to people: reasons, and what was expected, found and advised. */
const SAID = new Set(['why', 'expected', 'found', 'advice', 'fits', 'trouble'])
/** Functions whose words reach people the same way, and which of their arguments are words. */
const SAYING = new Map(Object.entries({ refuse: 1, made: 1, tooLarge: 2, brokenOff: 1, broke: 0, outcome: 2, fault: 1, problem: 2, Refusal: 1, refused: 0 }))
/** Rooms and files whose words a desk or an export shows. */
const ROOMS_THAT_SAY = /^src\/(?:facts|reading|register|store|intake|api)\/|^src\/cli\/(?:puller|sheet|away|readers|register-putting|filter-lines)\.ts$/

/** What an expression may read as, with "#" for what is only known as it runs; nothing where it holds no words. */
function readings(node: Node | null | undefined, named: ReadonlyMap<string, readonly Node[]>, depth = 0): string[] {
  const below = (inner: unknown) => readings(inner as Node, named, depth + 1)
  if (!node || depth > 8) return ['#']
  switch (node.type) {
    case 'Literal': return typeof node.value === 'string' ? [node.value] : node.value === null ? [] : ['#']
    case 'TemplateLiteral': {
      const parts = node.quasis as Node[], inner = node.expressions as Node[]
      return parts.reduce<string[]>((all, part, i) => {
        const words = (part.value as { cooked: string }).cooked
        const after = i < inner.length ? below(inner[i]) : ['']
        return all.flatMap((before) => after.map((one) => before + words + one))
      }, [''])
    }
    case 'ConditionalExpression': return [...below(node.consequent), ...below(node.alternate)]
    case 'LogicalExpression': return node.operator === '&&' ? below(node.right) : [...below(node.left), ...below(node.right)]
    case 'TSAsExpression': case 'TSNonNullExpression': case 'ParenthesizedExpression': return below(node.expression)
    case 'ArrowFunctionExpression': return below(node.body)
    case 'BlockStatement': return (node.body as Node[]).flatMap((one) => (one.type === 'ReturnStatement' ? below(one.argument) : []))
    case 'Identifier': return named.get(node.name as string)?.flatMap((one) => (one.type === 'ObjectExpression' ? ['#'] : below(one))) ?? ['#']
    case 'ObjectExpression': return (node.properties as Node[]).flatMap((one) => below(one.value))
    case 'MemberExpression': { const of = named.get(String((node.object as Node).name))?.filter((one) => one.type === 'ObjectExpression') ?? []; return of.length ? of.flatMap((one) => below(one)) : ['#'] }
    default: return ['#']
  }
}

/** Values given to a name in a file where they are put together from words. */
function wordsByName(source: Source): Map<string, Node[]> {
  const named = new Map<string, Node[]>()
  walk(source.program, (node) => {
    const init = node.type === 'VariableDeclarator' ? node.init as Node | null : null
    const name = (node.id as { name?: string } | undefined)?.name
    if (init && name && /['"`]/.test(source.text.slice(init.start, init.end)) && ['Literal', 'TemplateLiteral', 'ConditionalExpression', 'ObjectExpression'].includes(init.type)) named.set(name, [...(named.get(name) ?? []), init])
  })
  return named
}

/** Whether it is words for people: not empty, not the name of a field or a code alone, not what is known only as it runs. */
const isWords = (text: string) => /[a-z]{2}/.test(text.replaceAll('#', '')) && !/^[a-z]+-[a-z-]+$/.test(text)

/** Phrases of a source that people read, each with where it stands; "#" for what varies in them. */
export function phrasesOf(source: Source): { phrase: string; where: string }[] {
  if (source.isTest || !ROOMS_THAT_SAY.test(source.path) || /\/fixture\/|\/shapes\//.test(source.path)) return []
  const found: { phrase: string; where: string }[] = []
  const named = wordsByName(source)
  const take = (node: Node | null | undefined) => { for (const one of new Set(readings(node, named))) if (isWords(one)) found.push({ phrase: one.replace(/#(?: ?#)+/g, '#'), where: at(source, node!.start) }) }
  walk(source.program, (node) => {
    if (node.type === 'Property' && SAID.has(String((node.key as Node).name))) take(node.value as Node)
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return
    const first = SAYING.get(String((node.callee as Node).name ?? ((node.callee as Node).property as Node | undefined)?.name))
    if (first !== undefined) for (const argument of (node.arguments as Node[]).slice(first)) take(argument)
  })
  return found
}
