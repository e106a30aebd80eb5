import { useEffect, useRef } from 'react'

/** What keys do on a page: by what is typed ("j", "?", "1"), or two in a row ("g r"). */
export type Keys = Record<string, (() => void) | undefined>

const FIRST_OF_TWO = 'g'
const TOGETHER_MS = 1200
/** Keys that may be held down. */
const STEPS = new Set(['j', 'k'])

/** Keys by what they type; while an Arabic or Cyrillic keyboard is on, by where they are on a Latin one. */
function nameOf(event: KeyboardEvent): string {
  if (/^[a-z0-9/?]$/i.test(event.key)) return event.key.toLowerCase()
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase()
  if (/^(?:Digit|Numpad)\d$/.test(event.code)) return event.code.slice(-1)
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/'
  return event.key
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role="dialog"]') !== null)
}

/** Listens for keys while a page stands; never while someone types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys)
  useEffect(() => { now.current = keys })
  useEffect(() => {
    let firstAt = -Infinity
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const name = nameOf(event)
      // A key that is held down goes on, and decides nothing.
      if (event.repeat && !STEPS.has(name)) return
      const second = event.timeStamp - firstAt < TOGETHER_MS
      firstAt = !second && name === FIRST_OF_TWO ? event.timeStamp : -Infinity
      const act = now.current[second ? `${FIRST_OF_TWO} ${name}` : name]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
