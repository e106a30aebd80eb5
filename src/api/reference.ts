/** As much of an OpenAPI description as its page shows. */
export interface Description {
  info: { title: string; version: string; description?: string }
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, object> }
}
interface Operation {
  tags?: string[]
  summary?: string
  operationId?: string
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: object }[]
  requestBody?: { content?: Record<string, { schema?: object }> }
  responses?: Record<string, { content?: Record<string, { schema?: object }> }>
}

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** A schema in a few words: its name with a link, or its type. */
function typeWords(schema: object | undefined): string {
  const s = (schema ?? {}) as { $ref?: string; type?: string | string[]; items?: object; enum?: unknown[]; oneOf?: object[]; anyOf?: object[] }
  if (s.$ref) {
    const name = s.$ref.split('/').at(-1)!
    return `<a href="#${escape(name)}">${escape(name)}</a>`
  }
  if (s.enum) return s.enum.map((value) => `<code>${escape(String(value))}</code>`).join(' | ')
  if (s.type === 'array') return `list of ${typeWords(s.items)}`
  const choices = s.oneOf ?? s.anyOf
  if (choices) return choices.map(typeWords).join(' or ')
  return escape(Array.isArray(s.type) ? s.type.join(' or ') : (s.type ?? 'any'))
}

function operationSection(path: string, method: string, operation: Operation): string {
  const rows = (operation.parameters ?? []).map((p) => `<tr><td><code>${escape(p.name)}</code>${p.required ? ' <b>needed</b>' : ''}<td>${escape(p.in)}<td>${typeWords(p.schema)}<td>${escape(p.description ?? '')}`)
  const given = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  const answer = Object.values(operation.responses?.['200']?.content ?? {})[0]?.schema
  const open = method === 'get' && !path.includes('{') ? ` <a href="${escape(path)}">open</a>` : ''
  return `<section id="${escape(operation.operationId ?? path)}"><h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${escape(path)}</code>${open}</h3><p>${escape(operation.summary ?? '')} <i>For ${escape(operation.security?.flatMap((one) => Object.values(one).flat())[0] ?? 'anyone')}${operation.security?.length ? ' and above' : ''}</i></p>` +
    (rows.length ? `<table><tr><th>Parameter<th>In<th>Type<th>Meaning</tr>${rows.join('')}</table>` : '') +
    (given ? `<p>Takes ${typeWords(given)}</p>` : '') + (answer ? `<p>Gives ${typeWords(answer)}</p>` : '') + '</section>'
}

function shapeSection([name, schema]: [string, object]): string {
  const s = schema as { properties?: Record<string, object>; required?: string[]; description?: string }
  if (!s.properties) return `<section id="${escape(name)}"><h3>${escape(name)}</h3><p>${typeWords(schema)}</p></section>`
  const rows = Object.entries(s.properties).map(([slot, type]) => `<tr><td><code>${escape(slot)}</code>${s.required?.includes(slot) ? '' : ' <i>may be left out</i>'}<td>${typeWords(type)}`)
  return `<section id="${escape(name)}"><h3>${escape(name)}</h3><table><tr><th>Slot<th>Type</tr>${rows.join('')}</table></section>`
}

/** The browsable page of the API, made from its description alone. */
export function referencePage(description: Description): string {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'Other'))]
  const groups = tags.map((tag) => `<h2>${escape(tag)}</h2>${operations.filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag).map(({ path, method, operation }) => operationSection(path, method, operation)).join('')}`)
  const index = tags.map((tag) => `<li>${escape(tag)}<ul>${operations.filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag).map(({ path, operation }) => `<li><a href="#${escape(operation.operationId ?? path)}">${escape(operation.summary ?? path)}</a>`).join('')}</ul>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(description.info.title)}</title><link rel="stylesheet" href="/api/reference.css">` +
    `<header><h1>${escape(description.info.title)} <small>${escape(description.info.version)}</small></h1><p>${escape(description.info.description ?? '')} <a href="/api/openapi.json">openapi.json</a></p></header>` +
    `<div class="columns"><nav aria-label="Routes"><ul>${index.join('')}</ul></nav><main>${groups.join('')}<h2>Shapes</h2>${Object.entries(description.components?.schemas ?? {}).map(shapeSection).join('')}</main></div></html>`
}

/** The look of that page. */
export const REFERENCE_STYLE = `
:root { --paper: #fbfaf6; --sheet: #fff; --ink: #1c2127; --soft: #565d65; --line: #e3dfd5; --lapis: #1d4e89; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --sheet: #1b1f24; --ink: #ece9e2; --soft: #a3a8ae; --line: #2e343a; --lapis: #8db8e8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 system-ui, sans-serif }
header, .columns { max-inline-size: 1180px; margin: 0 auto; padding: 20px 24px }
.columns { display: grid; grid-template-columns: 260px minmax(0, 1fr); gap: 28px }
nav { position: sticky; inset-block-start: 16px; align-self: start; max-block-size: 95vh; overflow: auto; font-size: .92rem } nav ul { list-style: none; padding: 0; margin: 0 0 12px } nav ul ul { padding-inline-start: 12px }
a { color: var(--lapis) } small, i { color: var(--soft); font-weight: 400 }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin-block-end: 12px; overflow-x: auto } h3 { margin: 0 0 6px; font-size: 1.02rem }
.method { font-size: .76rem; border: 1px solid currentColor; border-radius: 4px; padding: 1px 6px } .get { color: var(--lapis) } .post { color: #a35f00 }
table { border-collapse: collapse; inline-size: 100%; font-size: .92rem } td, th { text-align: start; padding: 4px 8px; border-block-start: 1px solid var(--line); vertical-align: top } th { border: 0; color: var(--soft); font-weight: 500 }
@media (max-width: 720px) { .columns { display: block } nav { position: static; max-block-size: none } }
`
