import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import { parseBalance, type SwiftBalance } from "./parse-balance"
import type { SwiftField } from "./swift-field"

/** A message's opening or closing balance; null where it has none. */
export type MessageBalance = { field: SwiftField; parsed: SwiftBalance | null }

/** @param tag of the balance; of several that a bank writes the last counts. */
export function messageBalance(
  fields: SwiftField[],
  tag: RegExp
): MessageBalance | null {
  const field = fields.findLast((one) => tag.test(one.tag))
  return field ? { field, parsed: parseBalance(field) } : null
}

/** Signed minor units; null where it cannot be read. */
export function balanceMinor(
  balance: MessageBalance | null,
  currency: string | null
): bigint | null {
  const parsed = balance?.parsed ?? null
  const amount = parsed && sourceAmount(parsed.amount, sourceDecimals(currency))
  return parsed === null || amount === null ? null : amount * parsed.sign
}
