import { addCommand } from './register-adding.ts'
import { asideCommands } from './register-aside.ts'
import { askingCommands } from './register-asking.ts'
import type { RegisterCommand } from './register-command.ts'
import { followingCommands } from './register-following.ts'
import { handingCommands } from './register-handing.ts'
import { decidingCommands } from './register-deciding.ts'
import { historyCommands } from './register-history.ts'
import { puttingCommands } from './register-putting.ts'
import { keepingCommands } from './register-keeping.ts'
import { userCommands } from './register-users.ts'
import { workingCommands } from './register-working.ts'

/** Commands of the register, in the order help shows them. */
export const registerCommands: readonly RegisterCommand[] = [addCommand, ...handingCommands, ...followingCommands, ...workingCommands, ...asideCommands, ...askingCommands, ...historyCommands, ...decidingCommands, ...puttingCommands, ...keepingCommands, ...userCommands]
