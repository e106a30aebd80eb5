import { posix } from 'node:path'
import { walk, type Node, type Source } from './sources.ts'

/** What each room may import besides itself. `text` and `world` import nothing, and every room may import them. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  world: [],
  facts: [],
  rules: ['facts'],
  languages: ['rules', 'facts'],
  reading: ['languages', 'rules', 'facts'],
  register: ['facts'],
  store: ['register', 'facts'],
  intake: [],
  wording: ['facts'],
  exports: ['register', 'facts', 'wording'],
  api: ['store', 'register', 'exports', 'facts'],
  desk: ['facts', 'wording'],
  cli: ['text', 'world', 'facts', 'rules', 'languages', 'reading', 'register', 'store', 'intake', 'wording', 'exports', 'api'],
}
const OPEN_TO_ALL = ['text', 'world']

/** Rooms that import no package and nothing of Node but hashing: what they do follows from what they are handed. */
export const PURE = ['text', 'world', 'facts', 'rules', 'languages', 'register']
const PURE_PACKAGES = ['node:crypto']

/** One import: from where, what, and whether only for types. */
export interface Import { from: string; specifier: string; typeOnly: boolean; offset: number }

/** All imports of a source: static, dynamic and passed on. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  walk(source.program, (node) => {
    const target = node.source as Node | null | undefined
    if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type) && target?.type === 'Literal') {
      found.push({ from: source.path, specifier: String(target.value), typeOnly: node.importKind === 'type' || node.exportKind === 'type' || onlyTypes(node), offset: node.start })
    }
  })
  return found
}

const onlyTypes = (node: Node) => {
  const specifiers = node.specifiers as Node[] | undefined
  return !!specifiers?.length && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
}

const roomOf = (path: string) => path.split('/')[1] ?? ''
const languageOf = (path: string) => (roomOf(path) === 'languages' ? path.split('/')[2] ?? '' : '')

/** Why an import may not stand, or null. */
export function complaint({ from, specifier, typeOnly }: Import): string | null {
  const room = roomOf(from)
  const allowed = ROOMS[room]
  if (!allowed) return `there is no room "${room}"; the rooms are ${Object.keys(ROOMS).join(', ')}`
  if (!specifier.startsWith('.')) return PURE.includes(room) && !PURE_PACKAGES.includes(specifier) ? `${room} is pure and imports no package, found "${specifier}"` : null
  const target = posix.join(posix.dirname(from), specifier)
  if (!target.startsWith('src/')) return room === 'desk' || room === 'cli' ? null : `expected a file of src/, found "${specifier}"`
  const other = roomOf(target)
  if (other === room) {
    const [own, its] = [languageOf(from), languageOf(target)]
    return own && own !== its ? `a language imports no other language, found ${its}` : null
  }
  if (room === 'text' || room === 'world') return `${room} imports nothing, found ${other}`
  if (room === 'desk' && other === 'facts' && !typeOnly) return 'the desk shares only types of facts; write "import type"'
  return [...allowed, ...OPEN_TO_ALL].includes(other) ? null : `${room} may import ${[...allowed, ...OPEN_TO_ALL].join(', ')}, found ${other}`
}
