/** FNC1 between the fields of a GS1 code (ASCII 29), which is Ctrl + ]. */
const GROUP_SEPARATOR = "\u001d"

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">

/** What a key writes: a character, `Enter`, or null for Shift, F4, Ctrl + C. */
export function characterOf({ key, ctrlKey, altKey, metaKey }: Press) {
  if (ctrlKey && key === "]") {
    return GROUP_SEPARATOR
  }
  if (key === "Enter") {
    return key
  }
  // AltGr, as on many keyboards, is Ctrl and Alt at once.
  const isCommand = metaKey || ctrlKey !== altKey
  return key.length === 1 && !isCommand ? key : null
}
