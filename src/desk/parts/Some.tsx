import { useState } from 'react'
import { useVoice } from '../settings.ts'

const SHOWN = 6

/** The first lines of a list, and the rest when asked for. */
export function Some<T>({ items, children, first = SHOWN }: { items: readonly T[]; children: (items: readonly T[]) => React.ReactNode; first?: number }) {
  const voice = useVoice()
  const [all, showAll] = useState(false)
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {!all && items.length > first ? <button type="button" className="button quiet" onClick={() => showAll(true)}>{voice.words.pair.more} ({voice.number(items.length)})</button> : null}
    </>
  )
}
