import type { CheckOutcome } from "./check-outcome"
import { type RiskFacts, scoreRisk } from "./score-risk"

/**
 * Gate `risk`: do the signs of fraud add up to a case for a person? Fewer
 * signs are written down, but hold nothing.
 */
export function checkRisk(facts: RiskFacts): CheckOutcome {
  const risk = scoreRisk(facts)
  return {
    check: "risk",
    input: { ...facts },
    findings:
      risk.level === "NONE"
        ? []
        : [
            {
              code: "FRAUD_REVIEW",
              subject: "",
              level: risk.level === "LOW" ? "info" : "block",
              output: { ...risk },
            },
          ],
  }
}
