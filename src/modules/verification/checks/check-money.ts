import type { CheckOutcome, Finding } from "./check-outcome"
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
  const kept = BigInt(decision.charged) - BigInt(facts.promised ?? "0")
  const counts =
    facts.requires === "authorised" ? kept + BigInt(facts.authorised) : kept
  const output = {
    ...decision,
    authorised: facts.authorised,
    missing: (BigInt(decision.due) - counts).toString(),
    currency_code: facts.currency_code,
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
