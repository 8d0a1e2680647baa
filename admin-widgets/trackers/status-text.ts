import type { Translate } from "../../src/format/translate"

/** Our status of a parcel, in words. */
export const statusText = (status: string, t: Translate) =>
  t(`part.${status}`, { defaultValue: status })
