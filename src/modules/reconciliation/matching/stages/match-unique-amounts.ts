import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { hasOtherCode } from "../has-other-code"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * Rule `unique_amount`: one open item has that amount, one line claims it,
 * and the line carries no code of another order.
 */
export function matchUniqueAmounts(cascade: Cascade): void {
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
        !hasOtherCode(reading, item)
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
