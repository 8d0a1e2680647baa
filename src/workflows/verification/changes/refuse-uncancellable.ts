import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import type { ItemForChange } from "./order-for-change"
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
  const { display_id, items, credit_lines } = facts.order
  for (const { line_id, quantity } of lines) {
    const item = items.find(({ id }) => id === line_id)
    if (!item) {
      refuseChange(
        `"${line_id}" is no line of order #${display_id}: all of its units ` +
          "may be cancelled already. Look at the order again."
      )
      return
    }
    refuseUnits(item, quantity)
    if (quantity > openUnits(item)) {
      refuseHandedOver(facts, line_id)
    }
    refuseLabelling(facts, item)
  }
  if (
    refund_shipping &&
    credit_lines?.some(({ reference }) => reference === SHIPPING_CREDIT)
  ) {
    refuseChange(`The shipping of order #${display_id} was given back already.`)
  }
}

const openUnits = ({ detail }: ItemForChange) =>
  Number(detail.quantity) - Number(detail.fulfilled_quantity)

function refuseUnits({ title, detail }: ItemForChange, quantity: number) {
  const units = Number(detail.quantity)
  if (!Number.isInteger(units)) {
    refuseChange(
      `${units} of "${title}" are ordered, which is no whole number: edit ` +
        "the order in core."
    )
  }
  if (quantity > units) {
    refuseChange(
      `${quantity} of "${title}" cannot be cancelled: ${units} are left of it.`
    )
  }
}

function refuseLabelling({ parcels }: ChangeFacts, item: ItemForChange) {
  const buying = parcels.find(
    ({ state, items }) =>
      ["labelling", "label_unknown"].includes(state) &&
      items.some(({ line_item_id }) => line_item_id === item.id)
  )
  if (buying) {
    refuseChange(
      `A label is being bought for parcel ${buying.code}, which holds ` +
        `"${item.title}": wait for its answer.`
    )
  }
}
