import type { Sentence } from "../../../types/order-desk"
import { nextGate } from "../holds/next-gate"
import { sortHoldTypes } from "../holds/sort-hold-types"
import { explainEvidence } from "./explain-evidence"
import type { OrderState } from "./order-state"

/**
 * Says why an order is where it is: for a held order the cause at its next
 * gate with numbers, since when, what gate follows and how many more holds
 * there are. Every stage has a sentence; `src/types/sentences.ts` lists them.
 */
export function explainOrder({
  stage,
  since,
  holds,
  late,
}: OrderState): Sentence {
  if (late) {
    return { key: "late_payment", params: { since, amount: late } }
  }
  const [first] = sortHoldTypes(holds.map(({ type }) => type))
  const hold = holds.find(({ type }) => type === first)
  if (stage !== "held" || !hold) {
    return { key: stage, params: { since } }
  }
  const others = holds.filter((other) => other !== hold)
  return {
    key: awaitsProof(hold)
      ? "payment_unproven"
      : `held_${hold.type.toLowerCase()}`,
    params: {
      ...explainEvidence(hold),
      since: hold.placed_at,
      next: nextGate(others.map(({ type }) => type)) ?? "",
      count: others.length,
    },
  }
}

/** The money is captured, and what lacks is the statement that proves it. */
const awaitsProof = ({ evidence }: OrderState["holds"][number]) =>
  evidence?.requires === "proven" &&
  BigInt(String(evidence.charged)) >= BigInt(String(evidence.due))
