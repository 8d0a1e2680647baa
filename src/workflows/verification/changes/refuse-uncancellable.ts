import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { refuseChange } from "./refuse-change"
import { refuseHandedOver } from "./refuse-handed-over"
import { SHIPPING_CREDIT } from "./shipping-credit"

type CancelLines = Extract<ChangeRequest, { kind: "cancel_lines" }>

/**
 * Units that cannot be cancelled any more, or were never there.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export function refuseUncancellable(
  facts: ChangeFacts,
  { lines, refund_shipping }: CancelLines
): void {
  const { order, parcels } = facts
  for (const { line_id, quantity } of lines) {
    const item = order.items.find(({ id }) => id === line_id)
    if (!item) {
      refuseChange(
        `"${line_id}" is no line of order #${order.display_id}: all of its ` +
          "units may be cancelled already. Look at the order again."
      )
      continue
    }
    const units = Number(item.detail.quantity)
    if (!Number.isInteger(units)) {
      refuseChange(
        `${units} of "${item.title}" are ordered, which is no whole number: ` +
          "edit the order in core."
      )
    }
    if (quantity > units) {
      refuseChange(
        `${quantity} of "${item.title}" cannot be cancelled: ${units} are ` +
          "left of it."
      )
    }
    if (quantity > units - Number(item.detail.fulfilled_quantity)) {
      refuseHandedOver(facts, line_id)
    }
    const buying = parcels.find(
      (parcel) =>
        ["labelling", "label_unknown"].includes(parcel.state) &&
        parcel.items.some((one) => one.line_item_id === line_id)
    )
    if (buying) {
      refuseChange(
        `A label is being bought for parcel ${buying.code}, which holds ` +
          `"${item.title}": wait for its answer.`
      )
    }
  }
  if (
    refund_shipping &&
    order.credit_lines?.some(({ reference }) => reference === SHIPPING_CREDIT)
  ) {
    refuseChange(
      `The shipping of order #${order.display_id} was given back already.`
    )
  }
}
