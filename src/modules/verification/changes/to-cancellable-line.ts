import type { TaxedLine } from "../checks/add-up-line"
import type { CancellableLine } from "./cancelled-amount"
import { cancelledAmount } from "./cancelled-amount"
import type { OrderedLine } from "./ordered-line"
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
  if (ordered && isOfOrdered(ordered, quantity, total)) {
    return { line: id, ...ordered }
  }
  return { line: id, quantity, canceled: 0, charged: total.toString() }
}

/** A unit of difference is what rounding leaves. */
function isOfOrdered(
  ordered: OrderedLine,
  quantity: number,
  total: bigint
): boolean {
  const { charged, canceled } = ordered
  if (ordered.quantity - canceled !== quantity) {
    return false
  }
  const before = { ...ordered, line: "", canceled: 0 }
  const rest = BigInt(charged) - cancelledAmount(before, canceled)
  const difference = total - rest
  return difference >= -1n && difference <= 1n
}
