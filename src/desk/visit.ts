/** A visit to the desk: what had come in by then, and when it was. */
export interface Visit { mark: number; at: string }

const LAST = 'diwan.visit', BEFORE = 'diwan.visit.before'

function read(place: Storage, name: string): Visit | null {
  try {
    const kept = JSON.parse(place.getItem(name) ?? 'null') as Partial<Visit> | null
    return kept && typeof kept.mark === 'number' && typeof kept.at === 'string' ? { mark: kept.mark, at: kept.at } : null
  } catch {
    return null
  }
}

/** The visit before this one; null on the first. It stays the same while this window is open. */
export function visitBefore(): Visit | null {
  return read(sessionStorage, BEFORE) ?? read(localStorage, LAST)
}

/** Keeps that this visit has seen what had come in up to a mark. */
export function keepVisit(mark: number, at: string, seen = false): void {
  try {
    const before = visitBefore()
    if (seen) sessionStorage.setItem(BEFORE, JSON.stringify({ mark, at }))
    else if (before && !sessionStorage.getItem(BEFORE)) sessionStorage.setItem(BEFORE, JSON.stringify(before))
    localStorage.setItem(LAST, JSON.stringify({ mark, at }))
  } catch {
    // A browser that keeps nothing shows what is newest.
  }
}
