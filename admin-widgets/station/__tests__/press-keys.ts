import { act } from "@testing-library/react"
import { textField } from "../scanner/text-field"
import { writeField } from "../scanner/write-field"

let clock = 1000

/**
 * Presses keys as a browser does it, on a clock of the test's own: what nobody
 * prevents is written into the field that has the focus, or sends its form.
 *
 * @param gap milliseconds between two keys.
 */
export function pressKeys(keys: string[], gap: number) {
  clock += 1000
  for (const key of keys) {
    clock += gap
    act(() => pressKey(key))
  }
}

function pressKey(key: string) {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    cancelable: true,
  })
  Object.defineProperty(event, "timeStamp", { value: clock })
  const target = document.activeElement ?? document.body
  if (!target.dispatchEvent(event)) {
    return
  }
  const field = textField(document.activeElement)
  if (field && key.length === 1) {
    writeField(field, field.value + key)
  }
  if (key === "Enter" && field instanceof HTMLInputElement) {
    field.form?.requestSubmit()
  }
}

/** A scanner: 5 ms a key, and Enter. */
export const scan = (code: string) => pressKeys([...code, "Enter"], 5)

/** A hand. */
export const type = (text: string) => pressKeys([...text], 150)
