import { childOf } from "./child-of"
import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import { readSign } from "./read-sign"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

export type Balances = {
  /** Of the account, else of these balances, of a line, of any balance. */
  currency: string | null
  opening_minor: bigint | null
  closing_minor: bigint | null
  /** Both are there, but not in one currency: nothing can tie. */
  are_mixed: boolean
  /** Lines of balances whose amount is none. */
  unreadable: number[]
}

/**
 * Opening (OPBD, else PRCD) and closing (CLBD) of a statement, both at the
 * decimals of its own currency.
 */
export function readBalances(
  balances: XmlNode[],
  ownCurrency: string | null,
  lineCurrency: string | null
): Balances {
  const ofType = (...types: string[]) =>
    types
      .map((type) => balances.filter((balance) => typeOf(balance) === type))
      .map(
        (all) => all.find((one) => currencyOf(one) === ownCurrency) ?? all[0]
      )
      .find((balance) => balance !== undefined)
  const opening = ofType("OPBD", "PRCD")
  const closing = ofType("CLBD")
  const known = [opening, closing].find((balance) => balance !== undefined)
  const currency =
    ownCurrency ??
    (known && currencyOf(known)) ??
    lineCurrency ??
    balances.map(currencyOf).find((one) => one !== null) ??
    null
  const unreadable: number[] = []
  const read = (balance: XmlNode | undefined) => {
    const minor = balance ? minorOf(balance, currency) : null
    if (balance && minor === null) {
      unreadable.push(balance.line)
    }
    return minor
  }
  const found = [opening, closing].flatMap((one) => (one ? [one] : []))
  return {
    currency,
    opening_minor: read(opening),
    closing_minor: read(closing),
    are_mixed:
      found.length === 2 &&
      found.some((one) => (currencyOf(one) ?? currency) !== currency),
    unreadable,
  }
}

const typeOf = (balance: XmlNode) =>
  textAt(balance, "Tp", "CdOrPrtry", "Cd") ??
  textAt(balance, "Tp", "Cd") ??
  textAt(balance, "Tp", "CdOrPrtry", "Prtry")

const currencyOf = (balance: XmlNode) =>
  childOf(balance, "Amt")?.currency?.trim().toUpperCase() || null

function minorOf(balance: XmlNode, currency: string | null): bigint | null {
  const text = textAt(balance, "Amt")
  const minor =
    text === null ? null : sourceAmount(text, sourceDecimals(currency))
  const sign = readSign(balance)
  return minor === null || sign === null ? null : minor * sign
}
