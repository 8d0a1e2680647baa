import { amountEvidence } from "../evidence/amount-evidence"
import type { ItemBook } from "../item-book"
import { isInWindow } from "../is-in-window"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import type { Candidate } from "./candidate"

/** More items of one amount than a person wants to choose from. */
const MOST = 3

/** The few items in their window of which exactly the amount is open. */
export function suggestAmount(
  reading: LineReading,
  book: ItemBook
): Candidate[] {
  const found: OpenItem[] = []
  for (const item of book.withAmount(reading.key)) {
    if (isInWindow(reading, item)) {
      found.push(item)
    }
    if (found.length > MOST) {
      return []
    }
  }
  return found
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
    .map((item) => ({
      kind: "amount",
      parts: [{ item, minor: reading.line.amount_minor }],
      ties: found.length - 1,
      evidence: [
        amountEvidence(reading.line, "amount_only"),
        ...(found.length > 1
          ? [{ key: "tie" as const, values: { items: `${found.length}` } }]
          : []),
      ],
    }))
}
