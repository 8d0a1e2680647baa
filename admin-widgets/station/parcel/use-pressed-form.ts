import { type Ref, type RefObject, useImperativeHandle } from "react"
import type { PressedForm } from "./pressed-form"

/**
 * Lets a key press a form: the first time it asks for what is empty, by the
 * focus, the second time it sends the form as it is.
 */
export const usePressedForm = (
  form: Ref<PressedForm>,
  field: RefObject<HTMLInputElement>,
  send: () => void
) =>
  useImperativeHandle(form, () => ({
    press: () => {
      const input = field.current
      if (input && !input.value && document.activeElement !== input) {
        input.focus()
      } else {
        send()
      }
    },
  }))
