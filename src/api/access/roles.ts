/** What a person may do, each role all that those before it may: reads; adds reports; decides, follows sources and rules on replies; manages people and what is public. */
export const ROLES = ['reader', 'analyst', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who asks, known by a session; in an open register of one user, whoever is at this machine. */
export interface Person { id: string; name: string; email: string; role: Role }

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks; null for nobody known. */
    person: Person | null
    /** What a deed was about, for the record of what people did; the path's own names when left out. */
    about: string
    /** Who did it, where no session says so yet. */
    doer: string
  }
}

/** Who decides in an open register of one user. */
export const SINGLE_USER: Person = { id: 'desk', name: 'desk', email: 'desk', role: 'admin' }

/** Whether a word is a role. */
export function isRole(word: unknown): word is Role {
  return (ROLES as readonly unknown[]).includes(word)
}

/** Whether a role may do what another is needed for. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}
