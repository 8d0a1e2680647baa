/** What decides about cash on delivery; money in minor units. */
export type CodFacts = {
  /** Whether the order is paid at the door at all. */
  is_cod: boolean
  /** What the courier is to collect. */
  amount: string
  /** Whether the shop asks each customer first. */
  must_confirm: boolean
  /** The customer's answer; null before there is one. */
  confirmation: "confirmed" | "refused" | null
  /** The most that may be collected; null without a limit. */
  maximum: string | null
  /** Whether the courier collects cash in that area. */
  is_served: boolean
}

export type CodDecision = {
  hold: "COD_UNCONFIRMED" | null
  reasons: ("UNCONFIRMED" | "REFUSED" | "ABOVE_MAXIMUM" | "UNSERVED")[]
  /** How much the amount is above the maximum; 0 when it is not. */
  excess: string
}

/** Whether an order may leave with its cash to be collected. */
export function decideCod(facts: CodFacts): CodDecision {
  const over =
    facts.maximum === null ? 0n : BigInt(facts.amount) - BigInt(facts.maximum)
  const reasons: CodDecision["reasons"] = []
  if (facts.confirmation === "refused") {
    reasons.push("REFUSED")
  }
  if (facts.must_confirm && facts.confirmation === null) {
    reasons.push("UNCONFIRMED")
  }
  if (over > 0n) {
    reasons.push("ABOVE_MAXIMUM")
  }
  if (!facts.is_served) {
    reasons.push("UNSERVED")
  }
  return {
    hold: facts.is_cod && reasons.length ? "COD_UNCONFIRMED" : null,
    reasons,
    excess: (over > 0n ? over : 0n).toString(),
  }
}
