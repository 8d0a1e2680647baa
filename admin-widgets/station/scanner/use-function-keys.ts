import { useEffect, useRef } from "react"

export type FunctionKeys = Partial<
  Record<"F2" | "F4" | "F8" | "F9", (() => void) | undefined>
>

/** Runs what stands on a function key, wherever the focus is. */
export const useFunctionKeys = (keys: FunctionKeys) => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (["F2", "F4", "F8", "F9"].includes(event.key) && !event.altKey) {
        event.preventDefault()
        if (!event.repeat) {
          latest.current[event.key as keyof FunctionKeys]?.()
        }
      }
    }
    window.addEventListener("keydown", hear)
    return () => window.removeEventListener("keydown", hear)
  }, [])
}
