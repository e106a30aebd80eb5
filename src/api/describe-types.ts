/** A JSON schema, as far as the description of the API uses it. */
interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  oneOf?: Schema[]
  anyOf?: Schema[]
}

const literal = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))
const grouped = (words: string) => (/[ |]/.test(words) ? `(${words})` : words)

function typeOf(schema: Schema | undefined): string {
  if (!schema) return 'unknown'
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if ('const' in schema) return literal(schema.const)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ')
  if (Array.isArray(schema.type)) return [...new Set(schema.type.map((type) => typeOf({ ...schema, type })))].join(' | ')
  switch (schema.type) {
    case 'array': return schema.prefixItems ? `[${schema.prefixItems.map(typeOf).join(', ')}]` : `${grouped(typeOf(schema.items))}[]`
    case 'object': return objectType(schema)
    case 'integer': case 'number': return 'number'
    case 'string': case 'boolean': case 'null': return schema.type
    default: return 'unknown'
  }
}

function objectType(schema: Schema): string {
  if (!schema.properties) return `Record<string, ${typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties) : 'unknown'}>`
  const slots = Object.entries(schema.properties).map(([name, slot]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(slot)}`)
  return `{ ${slots.join('; ')} }`
}

/** TypeScript types of all shapes a description names, one a line: what the desk knows of the API. */
export function describedTypes(description: { components?: { schemas?: Record<string, unknown> } }): string {
  const shapes = Object.entries(description.components?.schemas ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = shapes.map(([name, schema]) => `export type ${name} = ${typeOf(schema as Schema)}`)
  return `// Made from the description of the API when its test runs with DESK_TYPES=write; the test keeps it so. Change the shapes in src/api instead.\n${lines.join('\n')}\n`
}
