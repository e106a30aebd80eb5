import type { Words } from './words.ts'

/** The first language of the interface, which stands where a language has no words. */
const FIRST = 'ar'

/** A program that is bundled has all files of the folder put in by what bundles it; others read the folder. The name is kept in a variable so that no page asks for it. */
const ON_DISK = './tongues-on-disk'
const files: Record<string, { words: Words }> = import.meta.env
  ? import.meta.glob<{ words: Words }>('./tongues/*.ts', { eager: true })
  : await (await import(/* @vite-ignore */ `${ON_DISK}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`) as typeof import('./tongues-on-disk.ts')).tonguesOnDisk()

/** Languages of the interface, one for each file in the folder `tongues`: Arabic first, the others by their codes. */
export const TONGUES: readonly Words[] = Object.values(files).map(({ words }) => words).sort((a, b) => Number(b.language === FIRST) - Number(a.language === FIRST) || (a.language < b.language ? -1 : 1))
