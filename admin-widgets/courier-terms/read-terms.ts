import { readMoney } from "../../src/money/read-money"
import type { TermsDraft } from "./terms-draft"
import { termsMoney } from "./terms-money"
import { termsNumbers } from "./terms-numbers"

/**
 * The fields as the server reads them; what is empty is left to it.
 *
 * @returns null where money is no amount of its currency.
 */
export function readTerms(draft: TermsDraft): object | null {
  const currency_code = draft.currency_code.trim().toLowerCase()
  const money = termsMoney.map((name) => [
    `${name}_minor`,
    readAmount(draft[name], currency_code),
  ])
  if (money.some(([, amount]) => amount === null)) {
    return null
  }
  const numbers = termsNumbers.flatMap((name) =>
    draft[name] === "" ? [] : [[name, Number(draft[name])]]
  )
  return {
    shipping_option_id: draft.shipping_option_id,
    currency_code,
    ...Object.fromEntries([...numbers, ...money]),
  }
}

function readAmount(text: string, currency: string): string | null {
  try {
    const minor = readMoney(text.trim().replace(",", ".") || "0", currency)
    return minor === null ? null : String(minor)
  } catch {
    return null
  }
}
