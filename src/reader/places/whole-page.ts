import { startTransition, useEffect, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router-dom'

/**
 * Whether all of a page is to be drawn. Where a visit begins, and where a reader comes back to, it is: her place may be far
 * down. Where she goes on, what she sees first is painted first, and the rest a moment later, below it.
 */
export function useWholePage(): boolean {
  const type = useNavigationType()
  const [whole, setWhole] = useState(type === NavigationType.Pop)
  useEffect(() => {
    startTransition(() => {
      setWhole(true)
    })
  }, [])
  return whole
}
