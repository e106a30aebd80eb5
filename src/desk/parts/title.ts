import { useEffect } from 'react'
import { useVoice } from '../settings.ts'

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { brand } = useVoice().words
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand
  }, [title, brand])
}
