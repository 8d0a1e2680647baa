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
    const whenLost = () => {
      if (document.activeElement === document.body) {
        comeBack()
      }
    }
    // The next element has the focus only when this event is over.
    const afterBlur = () => setTimeout(whenLost)
    const afterClick = () => setTimeout(comeBack)
    // A field that goes away with its form tells nobody that it had the focus.
    const removals = new MutationObserver(whenLost)
    removals.observe(document.body, { childList: true, subtree: true })
    comeBack()
    document.addEventListener("focusout", afterBlur)
    document.addEventListener("click", afterClick)
    return () => {
      removals.disconnect()
      document.removeEventListener("focusout", afterBlur)
      document.removeEventListener("click", afterClick)
    }
  }, [])
  return field
}
