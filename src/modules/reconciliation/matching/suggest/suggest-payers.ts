import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import type { ItemBook } from "../item-book"
import type { LineReading } from "../line-reading"
import { isPayerFound } from "../payer/is-payer-found"
import type { RankedPayer } from "../payer/rank-payers"
import type { Candidate } from "./candidate"

/** More than are shown, in case that some are suggested otherwise too. */
const MOST = 6

/** Items of the line's amount by how much of their payer's name it holds. */
export function suggestPayers(
  reading: LineReading,
  ranked: RankedPayer[],
  book: ItemBook
): Candidate[] {
  const { line } = reading
  const counts = new Map<number, number>()
  for (const { similarity } of ranked) {
    counts.set(similarity, (counts.get(similarity) ?? 0) + 1)
  }
  return ranked.slice(0, MOST).map(({ item, similarity }) => {
    const alike = counts.get(similarity) ?? 1
    return {
      kind: isPayerFound(reading, item, book) ? "payer" : "payer_part",
      parts: [{ item, minor: line.amount_minor }],
      ties: alike - 1,
      evidence: [
        amountEvidence(line),
        payerEvidence(reading, item),
        ...(alike > 1
          ? [{ key: "tie" as const, values: { items: `${alike}` } }]
          : []),
      ],
    }
  })
}
