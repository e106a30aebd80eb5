import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describedTypes } from './describe-types.ts'
import { fixtureRegister } from './fixture/register.ts'
import { createServer } from './index.ts'

const held = new URL('../desk/answers.ts', import.meta.url)

test('the desk knows the API as it is described', async () => {
  const types = describedTypes(await (await createServer(fixtureRegister()).app.request('/api/openapi.json')).json())
  if (process.env.DESK_TYPES === 'write') writeFileSync(held, types)
  expect(existsSync(held) ? readFileSync(held, 'utf8') : '', 'src/desk/answers.ts is behind src/api/shapes: run DESK_TYPES=write npx vitest run src/api/describe-types.test.ts').toBe(types)
})

test('types follow lists, choices, tuples and what may be left out', () => {
  const types = describedTypes({ components: { schemas: {
    B: { type: 'object', properties: { list: { type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] } }, pair: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string' }] } }, required: ['pair'] },
    A: { type: 'string', enum: ['x', 'y'] },
  } } })
  expect(types.split('\n').slice(1, 3)).toEqual(["export type A = 'x' | 'y'", 'export type B = { list?: (A | null)[]; pair: [number, string] }'])
})
