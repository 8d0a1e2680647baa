import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { isInWindow } from "../is-in-window"
import { isOpenFor } from "../is-open-for"
import type { LineReading } from "../line-reading"
import type { MatchSettings } from "../match-settings"
import type { OpenItem } from "../open-item"
import type { Candidate } from "./candidate"
import { findSums } from "./find-sums"
import type { PayerGroups } from "../payer/payer-groups"

/**
 * Rule `payer_subset`, which only suggests: two to four open items of one
 * payer that add up to the line.
 */
export function suggestSubset(
  reading: LineReading,
  groups: PayerGroups,
  settings: MatchSettings
): Candidate[] {
  const ways = groups
    .namedIn(reading)
    .flatMap((group) => waysOf(reading, group, settings))
  return ways.map((items) => ({
    kind: "payer_subset",
    parts: items.map((item) => ({ item, minor: item.open_minor })),
    ties: ways.length - 1,
    evidence: [
      payerEvidence(reading, items[0]),
      amountEvidence(reading.line, "sum_fits"),
      ...(ways.length > 1
        ? [{ key: "tie" as const, values: { items: `${ways.length}` } }]
        : []),
    ],
  }))
}

function waysOf(
  reading: LineReading,
  group: OpenItem[],
  { pool_most, steps_most }: MatchSettings
): OpenItem[][] {
  const pool = group.filter(
    (item) => isOpenFor(reading, item) && isInWindow(reading, item)
  )
  if (pool.length > pool_most) {
    return []
  }
  const ways = findSums(
    pool.map(({ open_minor }) => open_minor),
    reading.line.amount_minor,
    steps_most
  )
  return (ways ?? []).map((places) => places.map((at) => pool[at]))
}
