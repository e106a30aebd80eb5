/** Whether something is a day as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}

const DAY_MS = 86_400_000

/** Days since 1970 of an ISO day. */
export function dayCount(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
}

/** The ISO day of a count of days since 1970. */
export function dayAt(count: number): string {
  return new Date(Math.round(count) * DAY_MS).toISOString().slice(0, 10)
}
