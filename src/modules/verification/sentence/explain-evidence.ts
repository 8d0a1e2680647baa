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
    case "CREDIT_EXCEEDED":
      return explainAmounts(evidence, ["limit", "used"])
    case "TOTALS_MISMATCH":
      return explainAmounts(evidence, ["stored", "recomputed"])
    case "OUT_OF_STOCK":
    case "BACKORDERED":
      return explainStock(evidence)
    case "PRICE_CHANGED": {
      const { title, rise_percent } = firstItem(evidence)
      return { title: String(title), percent: String(rise_percent ?? "∞") }
    }
    case "PROMO_INVALID":
      return { code: String(firstItem(evidence).subject) }
    case "ADDRESS_AMBIGUOUS":
      return { candidates: (evidence.candidates as string[]).join(", ") }
    case "ADDRESS_INCOMPLETE":
      return { fields: (evidence.fields as string[]).join(", ") }
    case "CHECK_FAILED":
      return { check: String(evidence.check) }
    case "DUPLICATE_SUSPECTED":
      return { reason: String(evidence.reason ?? explainTwin(evidence)) }
    case "FRAUD_REVIEW":
      return { reason: String(evidence.reason ?? explainSignals(evidence)) }
    case "SCHEDULED":
      return {
        until: String(evidence.until),
        reason: String(evidence.reason ?? ""),
      }
    case "MANUAL":
    case "CUSTOMER_REQUEST":
    case "CHANGE_PENDING":
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

const explainTwin = ({ display_id, duplicate_of }: Evidence) =>
  display_id ? `#${String(display_id)}.` : String(duplicate_of ?? "")

/** By their names, which are the same in every language. */
const explainSignals = ({ signals }: Evidence) =>
  ((signals ?? []) as { signal: string; points: number }[])
    .map(({ signal, points }) => `${signal} +${points}`)
    .join(", ")

const explainAmounts = (evidence: Evidence, names: string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        amount_minor: String(evidence[name]),
        currency_code: String(evidence.currency_code),
      },
    ])
  )

const firstItem = ({ items }: Evidence) => (items as Evidence[])[0]

function explainStock({ items }: Evidence) {
  const short = items as { missing: number; title: string }[]
  return {
    units: short.reduce((sum, { missing }) => sum + missing, 0),
    title: short[0].title,
  }
}
