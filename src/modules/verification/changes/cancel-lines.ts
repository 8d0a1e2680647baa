import { type CancellableLine, cancelledAmount } from "./cancelled-amount"
import { excessRefund } from "./excess-refund"
import { LineNotCancellable } from "./line-not-cancellable"

/** What is to be cancelled of an order; money in minor units. */
export type LineCancellation = {
  lines: CancellableLine[]
  cancel: { line: string; quantity: number }[]
  shipping: string
  /** Whether the customer gets the shipping back as well. */
  refund_shipping: boolean
  /** What is due before. */
  due: string
  /** What is charged now, net of refunds. */
  charged: string
}

export type CancellationValue = {
  amounts: { line: string; amount: string }[]
  /** All amounts, with the shipping where it is refunded. */
  value: string
  /** What is to be paid back. */
  refund: string
  due_after: string
}

/**
 * What cancelling lines does to an order's money. Only what has been charged
 * beyond the new due is paid back, and at most the cancelled value;
 * promotions and delivery are not judged again.
 *
 * @throws LineNotCancellable for an unknown line and for more units than are
 *   left of it.
 */
export function cancelLines(order: LineCancellation): CancellationValue {
  const left = new Map(order.lines.map((line) => [line.line, { ...line }]))
  const amounts = order.cancel.map(({ line: id, quantity }, index) => {
    const line = left.get(id)
    if (!line) {
      throw new LineNotCancellable(
        index,
        "line",
        `"${id}" is no line of the order.`
      )
    }
    const units = line.quantity - line.canceled
    if (quantity > units) {
      throw new LineNotCancellable(
        index,
        "quantity",
        `${quantity} cannot be cancelled: ${units} are left of line "${id}".`
      )
    }
    const amount = cancelledAmount(line, quantity)
    line.canceled += quantity
    return { line: id, amount }
  })
  const goods = amounts.reduce((sum, { amount }) => sum + amount, 0n)
  const value = goods + (order.refund_shipping ? BigInt(order.shipping) : 0n)
  const due = BigInt(order.due) - value
  return {
    amounts: amounts.map(({ line, amount }) => ({
      line,
      amount: amount.toString(),
    })),
    value: value.toString(),
    refund: excessRefund({
      value,
      charged: BigInt(order.charged),
      due,
    }).toString(),
    due_after: due.toString(),
  }
}
