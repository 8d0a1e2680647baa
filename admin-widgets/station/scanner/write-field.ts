import type { TextField } from "./text-field"

/** Sets a field as a person would, so that React hears of it. */
export function writeField(field: TextField, value: string) {
  const setter = Object.getOwnPropertyDescriptor(
    Object.getPrototypeOf(field),
    "value"
  )?.set
  setter?.call(field, value)
  field.dispatchEvent(new Event("input", { bubbles: true }))
}
