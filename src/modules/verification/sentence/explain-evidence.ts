import type { Sentence } from "../../../types/order-desk"
import type { HoldType } from "../holds/hold-types"

type Evidence = Record<string, unknown>

/** The values of a hold's sentence, by what its check wrote as evidence. */
export function explainEvidence(hold: {
  type: HoldType
  evidence: Evidence | null
}): Sentence["params"] {
  const evidence = hold.evidence ?? {}
  switch (hold.type) {
    case "PAYMENT_NONE":
    case "PAYMENT_SHORT":
    case "PAYMENT_PENDING":
      return explainMoney(evidence)
    case "OUT_OF_STOCK":
      return explainStock(evidence)
    case "ADDRESS_INCOMPLETE":
      return { fields: (evidence.fields as string[]).join(", ") }
    case "CHECK_FAILED":
      return { check: String(evidence.check) }
    case "MANUAL":
    case "CUSTOMER_REQUEST":
    case "CHANGE_PENDING":
    case "FRAUD_REVIEW":
    case "DUPLICATE_SUSPECTED":
    case "RULE":
      return { reason: String(evidence.reason ?? "") }
    default:
      return {}
  }
}

function explainMoney({ due, missing, currency_code }: Evidence) {
  const money = (amount: bigint) => ({
    amount_minor: amount.toString(),
    currency_code: String(currency_code),
  })
  const asked = BigInt(String(due))
  const lacks = BigInt(String(missing))
  return {
    missing: money(lacks),
    paid: money(asked - lacks),
    due: money(asked),
  }
}

function explainStock({ items }: Evidence) {
  const short = items as { missing: number; title: string }[]
  return {
    units: short.reduce((sum, { missing }) => sum + missing, 0),
    title: short[0].title,
  }
}
