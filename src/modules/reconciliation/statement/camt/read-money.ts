import { childOf } from "./child-of"
import { NO_CURRENCY } from "../reading/no-currency"
import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import type { XmlNode } from "./xml-node"

export type Money = { minor: bigint; currency: string }

/**
 * The amount of an element's `Amt`, without its mark.
 *
 * @returns null where there is none, or none that fits its currency.
 */
export function readMoney(node: XmlNode): Money | null {
  const amount = childOf(node, "Amt")
  if (!amount) {
    return null
  }
  const currency = amount.currency?.trim().toUpperCase() || NO_CURRENCY
  const minor = sourceAmount(amount.text, sourceDecimals(currency))
  return minor === null ? null : { minor, currency }
}
