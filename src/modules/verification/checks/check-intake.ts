import type { CheckOutcome } from "./check-outcome"

export type IntakeFacts = {
  /** Reasons that the import left in the order's metadata. */
  reasons: string[]
  has_customer: boolean
  has_country: boolean
}

/**
 * Gate `intake`: what the import could not know, until the order knows it.
 * Rows that were lost cannot be seen in the order: they hold it until the
 * import itself withdraws the reason.
 */
export function checkIntake(facts: IntakeFacts): CheckOutcome {
  const open = {
    INTAKE_INCOMPLETE: true,
    CUSTOMER_MISSING: !facts.has_customer,
    COUNTRY_UNKNOWN: !facts.has_country,
  }
  const codes = Object.keys(open) as (keyof typeof open)[]
  return {
    check: "intake",
    input: { ...facts },
    findings: codes
      .filter((code) => open[code] && facts.reasons.includes(code))
      .map((code) => ({ code, subject: "", level: "block", output: {} })),
  }
}
