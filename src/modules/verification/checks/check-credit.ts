import type { CheckOutcome } from "./check-outcome"
import { type CreditFacts, decideCredit } from "./decide-credit"

/** Gate `payment` of an order that is bought on credit. */
export function checkCredit(
  facts: CreditFacts & { currency_code: string }
): CheckOutcome {
  const { hold, ...output } = decideCredit(facts)
  const { currency_code } = facts
  return {
    check: "credit",
    input: { ...facts },
    findings: hold
      ? [
          {
            code: hold,
            subject: "",
            level: "block",
            output: { ...output, currency_code },
          },
        ]
      : [],
  }
}
