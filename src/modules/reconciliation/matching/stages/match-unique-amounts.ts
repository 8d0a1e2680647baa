import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { hasOtherCode } from "../has-other-code"
import { isInWindow } from "../is-in-window"
import { isOpenFor } from "../is-open-for"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { isPayerFound } from "../payer/is-payer-found"
import { PayerGroups } from "../payer/payer-groups"
import { payerSimilarity } from "../payer/payer-similarity"

/**
 * Rule `unique_amount`: one open item has that amount, one line claims it,
 * and the line carries no code of another order.
 */
export function matchUniqueAmounts(cascade: Cascade): void {
  let groups: PayerGroups | null = null
  const byAmount = new Map<string, LineReading[]>()
  for (const reading of cascade.pending) {
    const others = byAmount.get(reading.key)
    if (others) {
      others.push(reading)
    } else {
      byAmount.set(reading.key, [reading])
    }
  }
  for (const [key, readings] of byAmount) {
    for (const reading of readings) {
      const item = onlyPayable(reading, cascade.book.withAmount(key))
      if (
        item?.item.unique_amount &&
        isInWindow(reading, item) &&
        readings.filter((one) => isPayable(one, item)).length === 1 &&
        !hasOtherCode(reading, item) &&
        !isOtherPayer(
          reading,
          item,
          (groups ??= new PayerGroups(cascade.book.openItems())),
          cascade
        )
      ) {
        cascade.match(reading, {
          rule: "unique_amount",
          reason: item.open_minor === item.item.due_minor ? null : "C09",
          parts: [{ item, minor: reading.line.amount_minor }],
          evidence: [
            amountEvidence(reading.line, "amount_unique"),
            payerEvidence(reading, item),
          ],
        })
      }
    }
  }
}

/**
 * Does the line name nobody like the item's payer, but another open item's
 * payer in full? Then it may be a part of that one's money.
 */
const isOtherPayer = (
  reading: LineReading,
  item: OpenItem,
  groups: PayerGroups,
  { book, claims }: Cascade
): boolean =>
  payerSimilarity(reading, item) === 0 &&
  groups
    .namedIn(reading)
    .flat()
    .some(
      (other) =>
        isOpenFor(reading, other) &&
        isInWindow(reading, other) &&
        !claims.has(other) &&
        isPayerFound(reading, other, book)
    )

/** Prices that many orders share have no unique amount: two are enough. */
function onlyPayable(
  reading: LineReading,
  items: ReadonlySet<OpenItem>
): OpenItem | null {
  let only: OpenItem | null = null
  for (const item of items) {
    if (isPayable(reading, item)) {
      if (only) {
        return null
      }
      only = item
    }
  }
  return only
}
