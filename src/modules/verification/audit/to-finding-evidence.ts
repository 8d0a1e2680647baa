import type { AuditEvidence } from "../../../types/audit"
import type { Money } from "../../../types/order-desk"
import { currencyExponent } from "../../../money/currency-exponent"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { AuditFact, StoredAmount } from "./audit-row"

/**
 * What a statement found, with money in minor units. An amount finer than the
 * currency stays as it is, as text: nothing is rounded away that may be the
 * very difference.
 */
export function toFindingEvidence(
  facts: Record<string, AuditFact>
): AuditEvidence {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      isAmount(fact) ? toMoney(fact) : fact,
    ])
  )
}

const isAmount = (fact: AuditFact): fact is StoredAmount =>
  typeof fact === "object" && fact !== null && "amount" in fact

function toMoney({ amount, currency_code }: StoredAmount): Money | string {
  const exponent = currencyExponent(currency_code)
  const decimals = amount.split(".")[1]?.length ?? 0
  return decimals > exponent
    ? `${amount} ${currency_code.toUpperCase()}`
    : {
        amount_minor: toMinorUnits(amount, currency_code).toString(),
        currency_code,
      }
}
