import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** The folder of the project. */
export const root = join(fileURLToPath(new URL('.', import.meta.url)), '..')

/** A node of the syntax tree, as far as the house looks at it. */
export interface Node { type: string; start: number; end: number; [field: string]: unknown }
/** A source file with its tree. `path` is relative to the project, with forward slashes. */
export interface Source { path: string; text: string; program: Node; comments: { type: string; value: string; start: number; end: number }[]; isTest: boolean }

/** Files below a folder of the project, by ending. */
export function filesIn(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** A source file, parsed. */
export function parse(path: string, text = readFileSync(join(root, path), 'utf8')): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length) throw new Error(`${path}: expected TypeScript, found ${errors[0]!.message}`)
  return { path, text, program: program as unknown as Node, comments, isTest: /\.test\.tsx?$/.test(path) }
}

let parsed: Source[] | undefined
/** All sources of `src/`. */
export function sources(): Source[] {
  return (parsed ??= filesIn('src', /\.tsx?$/).map((path) => parse(path)))
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Calls a function on a node and all nodes below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, visit)
  }
}

/** Where a node begins, for people: "src/text/span.ts:12". */
export function at(source: Source, offset: number): string {
  return `${source.path}:${source.text.slice(0, offset).split('\n').length}`
}

/** Lines that a piece of a source takes. */
export function linesOf(source: Source, { start, end }: { start: number; end: number }): number {
  return source.text.slice(start, end).split('\n').length
}
