import { childOf } from "./child-of"
import { findNode } from "./find-node"
import { type Money, readMoney } from "./read-money"
import { readSign } from "./read-sign"
import type { XmlNode } from "./xml-node"

/** How an entry becomes lines. */
export type EntrySplit = {
  /** Signed amounts of its transactions; null: it stays one line. */
  minors: bigint[] | null
  /** What its transactions sum to, where that is not the entry. */
  other_sum: bigint | null
}

/**
 * An entry is split into its transactions only if there are at least two,
 * each has an amount in its currency, and they sum to the entry.
 *
 * @param entry signed.
 */
export function splitEntry(
  entry: Money,
  sign: 1n | -1n,
  details: XmlNode[]
): EntrySplit {
  const minors: bigint[] = []
  for (const detail of details) {
    const money = moneyOf(detail, entry.currency)
    const own = childOf(detail, "CdtDbtInd") ? readSign(detail) : sign
    if (money?.currency !== entry.currency || own === null) {
      return { minors: null, other_sum: null }
    }
    minors.push(money.minor * own)
  }
  if (!minors.length) {
    return { minors: null, other_sum: null }
  }
  const sum = minors.reduce((total, minor) => total + minor, 0n)
  return {
    minors: minors.length > 1 && sum === entry.minor ? minors : null,
    other_sum: sum === entry.minor ? null : sum,
  }
}

function moneyOf(detail: XmlNode, currency: string): Money | null {
  const transaction = findNode(detail, "AmtDtls", "TxAmt")
  return (
    readMoney(detail, currency) ??
    (transaction && readMoney(transaction, currency))
  )
}
