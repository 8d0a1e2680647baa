import { type RefObject, useEffect, useRef } from "react"
import { textField } from "./text-field"

/**
 * Keeps the focus in the one field for scans: it comes back when whatever had
 * it is gone, and after every press of a button. A field that a person chose
 * keeps it.
 */
export const useScanFocus = (): RefObject<HTMLInputElement> => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const comeBack = () => {
      if (!textField(document.activeElement)) {
        field.current?.focus({ preventScroll: true })
      }
    }
    const afterBlur = () =>
      // The next element has the focus only when this event is over.
      setTimeout(() => {
        if (document.activeElement === document.body) {
          comeBack()
        }
      })
    const afterClick = () => setTimeout(comeBack)
    comeBack()
    document.addEventListener("focusout", afterBlur)
    document.addEventListener("click", afterClick)
    return () => {
      document.removeEventListener("focusout", afterBlur)
      document.removeEventListener("click", afterClick)
    }
  }, [])
  return field
}
