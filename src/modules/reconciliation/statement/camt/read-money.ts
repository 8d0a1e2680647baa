import { childOf } from "./child-of"
import { NO_CURRENCY } from "../reading/no-currency"
import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import type { XmlNode } from "./xml-node"

export type Money = { minor: bigint; currency: string }

/**
 * The amount of an element's `Amt`, without its mark.
 *
 * @param fallback where it names no currency, as the standard has it.
 * @returns null where there is none, or none that fits its currency.
 */
export function readMoney(
  node: XmlNode,
  fallback: string | null
): Money | null {
  const amount = childOf(node, "Amt")
  if (!amount) {
    return null
  }
  const currency =
    amount.currency?.trim().toUpperCase() || (fallback ?? NO_CURRENCY)
  const minor = sourceAmount(amount.text, sourceDecimals(currency))
  return minor === null ? null : { minor, currency }
}
