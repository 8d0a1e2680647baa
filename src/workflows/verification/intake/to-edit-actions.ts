import { ChangeActionType } from "@medusajs/framework/utils"
import type { OrderUpdatePlan } from "./order-update-plan"

/** What is planned as actions of core's order edit. */
export function toEditActions({
  plan: { order_id, lines, shipping },
  change,
  added,
}: {
  plan: OrderUpdatePlan
  change: { id: string; version: number }
  /** Line items that were made for `lines.adds`, in the same order. */
  added: { id: string }[]
}) {
  const base = {
    order_id,
    order_change_id: change.id,
    version: change.version,
  }
  return [
    ...lines.adds.map((line, index) => ({
      ...base,
      action: ChangeActionType.ITEM_ADD,
      details: {
        reference_id: added[index].id,
        quantity: line.quantity,
        unit_price: line.unit_price,
        metadata: line.metadata,
      },
    })),
    ...lines.updates.map(({ id, quantity, unit_price }) => ({
      ...base,
      action: ChangeActionType.ITEM_UPDATE,
      details: { reference_id: id, quantity, unit_price },
    })),
    ...discountsOf(lines, added).map((details) => ({
      ...base,
      action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
      details,
    })),
    ...shipping.map(({ id }) => ({
      ...base,
      action: ChangeActionType.SHIPPING_UPDATE,
      reference: "order_shipping_method",
      reference_id: id,
    })),
  ]
}

const discountsOf = (
  { adds, discounts }: OrderUpdatePlan["lines"],
  added: { id: string }[]
) => [
  ...adds
    .map(({ adjustments }, index) => ({
      reference_id: added[index].id,
      adjustments,
    }))
    .filter(({ adjustments }) => adjustments.length),
  ...discounts.map(({ id, adjustments }) => ({
    reference_id: id,
    adjustments: adjustments.map((discount) => ({ ...discount, item_id: id })),
  })),
]
