export type * from './register.ts'
export { MOST_IN_PART } from './jobs.ts'
export { openRegister } from './open.ts'
export { FolderLocked } from './lock.ts'
