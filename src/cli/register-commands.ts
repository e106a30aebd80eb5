import { addCommand } from './register-adding.ts'
import { asideCommands } from './register-aside.ts'
import { askingCommands } from './register-asking.ts'
import type { RegisterCommand } from './register-command.ts'
import { followingCommands } from './register-following.ts'
import { keepingCommands } from './register-keeping.ts'
import { userCommands } from './register-users.ts'

/** Commands of the register, in the order help shows them. */
export const registerCommands: readonly RegisterCommand[] = [addCommand, ...followingCommands, ...asideCommands, ...askingCommands, ...keepingCommands, ...userCommands]
