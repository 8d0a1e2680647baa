import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** Are all words of the name in the line, and at least two? */
export const isPayerFound = (
  reading: LineReading,
  { payer }: OpenItem
): boolean =>
  new Set(payer).size >= 2 && payer.every((word) => reading.payer.has(word))
