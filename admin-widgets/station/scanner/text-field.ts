export type TextField = HTMLInputElement | HTMLTextAreaElement

/** The field into which a key would write; null: it would write nowhere. */
export function textField(target: EventTarget | null): TextField | null {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement
    ? target
    : null
}
