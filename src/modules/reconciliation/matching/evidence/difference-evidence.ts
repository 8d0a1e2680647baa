import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { MatchLine } from "../match-line"
import type { OpenItem } from "../open-item"

/** By how much a line misses what is open. */
export const differenceEvidence = (
  { amount_minor, currency }: MatchLine,
  { open_minor }: OpenItem
): MatchEvidence => {
  const more = sizeOf(amount_minor) - sizeOf(open_minor)
  return {
    key: more < 0n ? "amount_short" : "amount_over",
    values: {
      open_minor: `${open_minor}`,
      over_minor: `${sizeOf(more)}`,
      currency,
    },
  }
}

const sizeOf = (minor: bigint) => (minor < 0n ? -minor : minor)
