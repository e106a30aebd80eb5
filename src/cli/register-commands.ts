import { askingCommands } from './register-asking.ts'
import type { RegisterCommand } from './register-command.ts'
import { addCommand, keepingCommands } from './register-keeping.ts'

/** Commands of the register, in the order help shows them. */
export const registerCommands: readonly RegisterCommand[] = [addCommand, ...askingCommands, ...keepingCommands]
