import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { Cascade } from "../cascade"
import type { LineReading } from "../line-reading"
import type { MatchReason } from "../match-reason"
import type { OpenItem } from "../open-item"

/**
 * A code of a paid, a cancelled or another currency's order: nothing else
 * matches that line (design §6). A line without money matches nothing either.
 */
export function screenCodes(cascade: Cascade): void {
  for (const reading of cascade.pending) {
    const dead = deadItems(reading)
    if (dead.length > 0) {
      const [reason] = dead.map((one) => whyDead(one).reason).sort()
      cascade.decide(reading.line.id, {
        reason,
        about: [...new Set(dead.map(({ item }) => item.id))],
        evidence: dead.map(deadEvidence),
      })
    } else if (reading.line.amount_minor === 0n) {
      cascade.decide(reading.line.id, {})
    }
  }
}

/** An order that is open under the same code is the one that is meant. */
function deadItems(reading: LineReading): OpenItem[] {
  const { amount_minor, currency } = reading.line
  const named = reading.named.filter(
    ({ item }) => item.due_minor > 0n === amount_minor > 0n
  )
  const alive = new Set(
    named
      .filter(
        ({ item }) => item.status === "open" && item.currency === currency
      )
      .map(({ code }) => code)
  )
  return amount_minor === 0n ? [] : named.filter(({ code }) => !alive.has(code))
}

const whyDead = ({
  item,
}: OpenItem): { reason: MatchReason; key: MatchEvidence["key"] } =>
  item.status === "paid"
    ? { reason: "C02", key: "paid" }
    : item.status === "cancelled"
      ? { reason: "C07", key: "cancelled" }
      : { reason: "C10", key: "other_currency" }

const deadEvidence = (one: OpenItem): MatchEvidence => ({
  key: whyDead(one).key,
  values: { code: one.code, id: one.item.id, currency: one.item.currency },
})
