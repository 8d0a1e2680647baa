import type { AuditEvidence } from "../../../types/audit"
import type { Money } from "../../../types/order-desk"
import { currencyExponent } from "../../../money/currency-exponent"
import type { AuditFact, StoredAmount } from "./audit-row"

/**
 * What a statement found, with money in minor units. An amount finer than the
 * currency keeps its decimals (`"1500050.5"`): nothing is rounded away that
 * may be the very difference.
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

function toMoney({ amount, currency_code }: StoredAmount): Money {
  const exponent = currencyExponent(currency_code)
  const [, sign, whole, decimals = ""] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  if (whole === undefined) {
    throw new Error(`The amount ${amount} of an order is no decimal number.`)
  }
  const digits = decimals.padEnd(exponent, "0")
  const minor = BigInt(whole + digits.slice(0, exponent)).toString()
  const rest = digits.slice(exponent).replace(/0+$/, "")
  return {
    amount_minor: `${minor === "0" && !rest ? "" : sign}${minor}${rest && `.${rest}`}`,
    currency_code,
  }
}
