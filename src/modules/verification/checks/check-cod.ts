import type { CheckOutcome } from "./check-outcome"
import { type CodFacts, decideCod } from "./decide-cod"

/** Gate `payment` of an order that is paid at the door. */
export function checkCod(
  facts: CodFacts & { currency_code: string }
): CheckOutcome {
  const { hold, ...output } = decideCod(facts)
  const { amount, maximum, currency_code } = facts
  return {
    check: "cod",
    input: { ...facts },
    findings: hold
      ? [
          {
            code: hold,
            subject: "",
            level: "block",
            output: { ...output, amount, maximum, currency_code },
          },
        ]
      : [],
  }
}
