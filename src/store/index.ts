export type * from './register.ts'
export { openRegister } from './open.ts'
export { FolderLocked } from './lock.ts'
