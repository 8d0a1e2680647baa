import { MedusaError } from "@medusajs/framework/utils"
import { LineNotCancellable } from "../../../modules/verification/changes/line-not-cancellable"
import { payableStep } from "../../../modules/verification/changes/payable-step"
import { shareLines } from "../../../modules/verification/changes/share-lines"
import type { OrderForChange } from "../changes/order-for-change"
import { toCancellable } from "../changes/to-cancellable"
import type { GrantedLine } from "./granted-line"

/** A refund as far as it was granted for units that the customer keeps. */
export type KnownGrant = {
  state: string
  lowers_due: boolean
  lines: unknown
}

/**
 * What units of an order cost, for a refund that leaves them in the order.
 * Units for which money was granted before, or that were cancelled, count no
 * second time.
 *
 * @throws MedusaError NOT_ALLOWED for unknown lines and too many units.
 */
export function toGrantedLines(
  { items, currency_code }: OrderForChange,
  grants: KnownGrant[],
  asked: { line_id: string; quantity: number }[]
): GrantedLine[] {
  const before = grants
    .filter(({ state, lowers_due }) => lowers_due && state !== "withdrawn")
    .flatMap(({ lines }) => (lines ?? []) as GrantedLine[])
  const lines = items.map((item) => {
    const line = toCancellable(item, currency_code)
    const granted = before
      .filter(({ line_id }) => line_id === item.id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    return { ...line, canceled: line.canceled + granted }
  })
  try {
    return shareLines(
      lines,
      asked.map(({ line_id: line, quantity }) => ({ line, quantity })),
      payableStep(currency_code)
    ).map(({ line, amount }, index) => ({
      line_id: line,
      quantity: asked[index].quantity,
      amount_minor: amount,
    }))
  } catch (error) {
    if (error instanceof LineNotCancellable) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No refund was granted: ${error.message}`
      )
    }
    throw error
  }
}
