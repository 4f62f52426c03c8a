import { useEffect, useState } from 'react'
import type { Notice } from '../full-screen/screen-state.ts'

/** How many seconds there are left to undo in, counted down; null where there is nothing to undo. */
export function useUndoSeconds(notice: Notice | null): number | null {
  const until = notice?.undo?.until ?? null
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [until])
  if (until === null) return null
  const left = Math.ceil((until - now) / 1000)
  return left > 0 ? left : null
}
