import type { RegisterCommand } from './register-command.ts'

/** Commands of the register, in the order help shows them. */
export const registerCommands: readonly RegisterCommand[] = []
