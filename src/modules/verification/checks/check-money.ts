import type { CheckOutcome, Finding } from "./check-outcome"
import { countMoney } from "./count-money"
import { type ChargeFacts, decideCharge } from "./decide-charge"

export type MoneyFacts = ChargeFacts & {
  currency_code: string
  payment_kind: string
  /** Whether the order was cancelled or has expired. */
  is_canceled?: boolean
}

/** Gate `payment`: is the order paid as its kind of payment asks? */
export function checkMoney(facts: MoneyFacts): CheckOutcome {
  const decision = decideCharge(facts)
  const { counts } = countMoney(facts)
  const output = {
    ...decision,
    authorised: facts.authorised,
    missing: (BigInt(decision.due) - counts).toString(),
    currency_code: facts.currency_code,
    ...proofOf(facts),
  }
  const findings: Finding[] = []
  if (decision.hold) {
    findings.push({ code: decision.hold, subject: "", level: "block", output })
  }
  if (decision.warning) {
    findings.push({
      code: decision.warning,
      subject: "",
      level: "warn",
      output,
    })
  }
  if (facts.is_canceled && BigInt(decision.charged) > 0n) {
    findings.push({ code: "LATE_PAYMENT", subject: "", level: "warn", output })
  }
  return { check: "money", input: { ...facts }, findings }
}

/**
 * What statements say, where it decides; and money that they should have shown
 * by now, wherever there is some.
 */
function proofOf({ requires, confirmed }: MoneyFacts) {
  const { proven = "0", unproven = "0", state = "NONE" } = confirmed ?? {}
  return requires === "proven" || BigInt(unproven) > 0n
    ? { requires, proven, unproven, money_state: state }
    : {}
}
