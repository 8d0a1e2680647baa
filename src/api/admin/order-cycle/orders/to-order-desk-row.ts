import type { InferTypeOf } from "@medusajs/framework/types"
import type { OrderReview } from "../../../../modules/verification/models/order-review"
import type { OrderDeskRow, Sentence } from "../../../../types/order-desk"

type Review = InferTypeOf<typeof OrderReview>

/** Shapes a review as the desk reads it: its sentence in one piece. */
export function toOrderDeskRow(review: Review): OrderDeskRow {
  return {
    order_id: review.order_id,
    display_id: review.display_id,
    channel: review.channel,
    external_id: review.external_id,
    stage: review.stage,
    hold_types: review.hold_types,
    charge_status: review.charge_status,
    fulfillment_status: review.fulfillment_status,
    allocation: review.allocation,
    location_ids: review.location_ids,
    courier: review.courier,
    risk_level: review.risk_level,
    priority: review.priority,
    tags: review.tags,
    assigned_to: review.assigned_to,
    currency_code: review.currency_code,
    due_minor: review.due_minor,
    charged_minor: review.charged_minor,
    placed_at: new Date(review.placed_at).toISOString(),
    promised_ship_at: isoOrNull(review.promised_ship_at),
    promised_deliver_at: isoOrNull(review.promised_deliver_at),
    sentence: {
      key: review.sentence_key,
      params: review.sentence_params as Sentence["params"],
    },
  }
}

const isoOrNull = (time: Date | string | null) =>
  time ? new Date(time).toISOString() : null
