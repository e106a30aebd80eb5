import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether a fault says that the disk, or what one may use of it, is full. The embedded database tells it in words only. */
export function isDiskFull(error: unknown): boolean {
  const { code, message = '', cause } = (error ?? {}) as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || /No space left|ENOSPC|EDQUOT|disk quota|disk full/i.test(message) || (cause !== undefined && isDiskFull(cause))
}

/** Bytes that may still be written beside a path; where that cannot be told, as many as there can be. */
export function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize
  } catch { return Number.MAX_SAFE_INTEGER }
}

/** A full disk in words, with what to do. */
export function diskFull(path: string): string {
  return `the disk is full (${Math.round(freeBytes(path) / 2 ** 20)} MB free beside ${path}); free some space`
}
