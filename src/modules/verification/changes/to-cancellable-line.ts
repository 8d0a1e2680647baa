import type { TaxedLine } from "../checks/add-up-line"
import type { CancellableLine } from "./cancelled-amount"
import type { OrderedLine } from "./ordered-line"
import { payableStep } from "./payable-step"
import { shareLines } from "./share-lines"
import { toMinorTotal } from "./to-minor-total"

/**
 * A line with what was ordered of it at first. What its metadata say counts
 * only while quantity and total are still what cancelling made of them: a
 * line that somebody edited since begins anew.
 *
 * @param line as it is now; quantity a whole number.
 */
export function toCancellableLine(
  id: string,
  line: TaxedLine,
  ordered: OrderedLine | null,
  currencyCode: string
): CancellableLine {
  const total = toMinorTotal([line], currencyCode)
  const quantity = Number(line.quantity)
  const step = payableStep(currencyCode)
  if (ordered && isOfOrdered(ordered, { quantity, total, step })) {
    return { line: id, ...ordered }
  }
  return { line: id, quantity, canceled: 0, charged: total.toString() }
}

type LineNow = { quantity: number; total: bigint; step: bigint }

/** A unit of difference is what rounding leaves. */
function isOfOrdered(
  { quantity, canceled, charged }: OrderedLine,
  now: LineNow
): boolean {
  if (quantity - canceled !== now.quantity) {
    return false
  }
  const [{ amount }] = shareLines(
    [{ line: "", quantity, canceled: 0, charged }],
    [{ line: "", quantity: canceled }],
    now.step
  )
  const difference = now.total - (BigInt(charged) - BigInt(amount))
  return difference >= -1n && difference <= 1n
}
