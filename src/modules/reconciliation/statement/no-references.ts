import type { LineReferences } from "./source-line"

/** A line that calls itself nothing. */
export const noReferences: LineReferences = {
  customer: null,
  bank: null,
  end_to_end: null,
  structured: null,
  others: [],
}
