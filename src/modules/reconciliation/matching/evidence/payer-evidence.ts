import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** The words of the payer's name that stand in the line. */
export function payerEvidence(
  reading: LineReading,
  { payer, item }: OpenItem
): MatchEvidence {
  const seen = payer.flatMap((word) => reading.payer.get(word)?.word ?? [])
  return seen.length > 0
    ? {
        key: "payer",
        values: { seen: [...new Set(seen)].join(" "), payer: item.payer ?? "" },
      }
    : { key: "payer_unseen", values: { payer: item.payer ?? "" } }
}
