import { z } from '@hono/zod-openapi'
import type { Deed, UserLine } from '../../store/index.ts'
import { ROLES } from '../access/roles.ts'

/** What a person may do. */
export const RoleShape = z.enum(ROLES).openapi('Role')
/** Who is signed in. */
export const PersonShape = z.object({ name: z.string(), email: z.string(), role: RoleShape }).openapi('SignedIn')

/** Whether one has to sign in, who is signed in, and the ways there are. */
export const SessionShape = z.object({
  needed: z.boolean().openapi({ description: 'False in an open register of one user.' }), person: z.union([PersonShape, z.null()]), calendar: z.string().nullable().openapi({ description: 'Key for /api/calendar.ics, for programs that cannot sign in.' }), oidc: z.string().nullable().openapi({ description: 'Name of the OpenID provider, where there is one.' }),
}).openapi('Session')

/** Somebody who may sign in. */
export const UserShape = z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.string(), since: z.string(), ways: z.array(z.string()), lastSeen: z.string().nullable() }).openapi('User') satisfies z.ZodType<UserLine>
/** Somebody to be added. */
export const GivenUserShape = z.object({ email: z.string().min(3).max(250), name: z.string().max(200).optional(), role: RoleShape, password: z.string().max(400).optional() }).openapi('GivenUser')
/** What is to be changed of a user. */
export const UserChangeShape = z.object({ role: RoleShape.optional(), password: z.string().max(400).optional() }).refine((change) => change.role ?? change.password, 'expected a role or a password').openapi('UserChange', { minProperties: 1 })

/** Something a person did. */
export const DeedShape = z.object({ at: z.string(), who: z.string(), role: z.string(), what: z.string(), about: z.string(), outcome: z.int() }).openapi('Deed') satisfies z.ZodType<Deed>
