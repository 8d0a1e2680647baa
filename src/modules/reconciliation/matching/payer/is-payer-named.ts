import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** Is there something like each word of the name in the line? */
export const isPayerNamed = ({ payer }: LineReading, item: OpenItem): boolean =>
  new Set(item.payer).size >= 2 && item.payer.every((word) => payer.has(word))
