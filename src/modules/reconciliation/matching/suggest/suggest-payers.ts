import { amountEvidence } from "../evidence/amount-evidence"
import { lateEvidence } from "../evidence/late-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import type { ItemBook } from "../item-book"
import type { LineReading } from "../line-reading"
import { isPayerFound } from "../payer/is-payer-found"
import type { RankedPayer } from "../payer/rank-payers"
import type { Candidate } from "./candidate"

/** Items of the line's amount by how much of their payer's name it holds. */
export const suggestPayers = (
  reading: LineReading,
  ranked: RankedPayer[],
  book: ItemBook
): Candidate[] =>
  ranked.map(({ item, similarity }) => {
    const { line } = reading
    const ties = ranked.filter((one) => one.similarity === similarity).length
    return {
      kind: isPayerFound(reading, item, book) ? "payer" : "payer_part",
      parts: [{ item, minor: line.amount_minor }],
      ties: ties - 1,
      evidence: [
        amountEvidence(line),
        payerEvidence(reading, item),
        ...lateEvidence(reading, item),
        ...(ties > 1
          ? [{ key: "tie" as const, values: { items: `${ties}` } }]
          : []),
      ],
    }
  })
