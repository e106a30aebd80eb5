import { useEffect, useSyncExternalStore } from 'react'

interface Said { text: string; act?: { label: string; do: () => void } }

const STANDS_MS = 6000
let said: Said | null = null
const listeners = new Set<() => void>()

/** Says one line at the foot of the page for a while, with something that can be done about it. */
export function tell(line: Said | null): void {
  said = line
  for (const listener of listeners) listener()
}

/** The line that was said last. */
export function ToastLine() {
  const line = useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener) }, () => said)
  useEffect(() => {
    if (!line) return
    const timer = setTimeout(() => tell(null), STANDS_MS)
    return () => clearTimeout(timer)
  }, [line])
  return (
    <div role="status" aria-live="polite">
      {line ? <div className="toast"><span>{line.text}</span>{line.act ? <button type="button" onClick={() => { line.act!.do(); tell(null) }}>{line.act.label}</button> : null}</div> : null}
    </div>
  )
}
