import { ChangeActionType } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../money/to-main-units"
import { ORDERED_METADATA_KEY } from "../../../modules/verification/changes/ordered-line"
import type { CutItem } from "./cut-items"
import type { OrderForChange } from "./order-for-change"
import { SHIPPING_CREDIT } from "./shipping-credit"

/**
 * Cancelled units as actions of a change of core's: fewer units with smaller
 * discounts, and what was ordered at first in the line's metadata. Shipping
 * that is given back is a credit.
 */
export const toCancelActions = (
  order: Pick<OrderForChange, "id" | "currency_code">,
  cuts: CutItem[],
  shipping: string
) => [
  ...cuts.map(({ item, left, adjustments, ordered }) => ({
    action: ChangeActionType.ITEM_UPDATE,
    details: {
      reference_id: item.id,
      quantity: left,
      adjustments,
      metadata: { [ORDERED_METADATA_KEY]: ordered },
    },
  })),
  ...(BigInt(shipping) > 0n
    ? [
        {
          action: ChangeActionType.CREDIT_LINE_ADD,
          reference: SHIPPING_CREDIT,
          reference_id: order.id,
          amount: toMainUnits(BigInt(shipping), order.currency_code),
        },
      ]
    : []),
]
