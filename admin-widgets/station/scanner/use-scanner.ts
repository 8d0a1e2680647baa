import { useEffect, useRef } from "react"
import { BurstReader } from "./burst-reader"
import { characterOf } from "./character-of"
import { type TextField, textField } from "./text-field"
import { writeField } from "./write-field"

type Before = { field: TextField; value: string } | null

/**
 * Hears a scanner wherever the focus is: what its burst wrote into a field is
 * taken out again, and its Enter presses no button and sends no form.
 */
export const useScanner = (onScan: (code: string) => void) => {
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    const reader = new BurstReader()
    let before: Before = null
    const hear = (event: KeyboardEvent) => {
      const key = characterOf(event)
      if (key === null) {
        return
      }
      const field = textField(event.target)
      const meaning = reader.press(key, event.timeStamp)
      if (meaning.kind === "typed") {
        before = field && { field, value: field.value }
        return
      }
      // Elsewhere the keys would be shortcuts of the dashboard or buttons.
      if (meaning.kind === "scan" || !field) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      if (meaning.kind === "scan") {
        if (before) {
          writeField(before.field, before.value)
        }
        latest.current(meaning.code)
      }
    }
    window.addEventListener("keydown", hear, { capture: true })
    return () => window.removeEventListener("keydown", hear, { capture: true })
  }, [])
}
