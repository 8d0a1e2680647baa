import type { Translate } from "./translate"

/** A code of a column in the reader's words; the code where there are none. */
export const valueText = (
  column: string,
  value: string | number | null,
  t: Translate
): string =>
  t([`value.${column}.${value}`, `part.${value}`], {
    defaultValue: String(value),
  })
