import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ConfirmPutAwayInput } from "../../../modules/packing/storage/confirm-put-away"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { confirmPutAwayStep } from "../steps/confirm-put-away"
import { settlePutAwayStep } from "../steps/settle-put-away"

export const confirmPutAwayWorkflowId = "confirm-put-away"

/**
 * Says that units of a parcel that was taken apart are back: good ones can be
 * bought from now on, damaged ones leave the stock.
 */
export const confirmPutAwayWorkflow = createWorkflow(
  confirmPutAwayWorkflowId,
  (input: WorkflowData<ConfirmPutAwayInput>) => {
    const putAway = confirmPutAwayStep(input)
    settlePutAwayStep({ put_away_id: input.put_away_id })
    emitEventStep({
      eventName: orderCycleEvents.putAwayConfirmed,
      data: transform(putAway, ({ id, order_id, condition, quantity }) => ({
        id,
        order_id,
        condition,
        quantity,
      })),
    })
    recordTimelineStep(
      transform(putAway, (it) => [
        {
          order_id: it.order_id,
          kind: "note" as const,
          cause: `put-away:${it.id}`,
          at: new Date(),
          actor: it.confirmed_by ?? "system",
          payload: {
            parcel: it.parcel_code,
            put_away: it.condition,
            sku: it.sku,
            quantity: it.quantity,
            reason: it.note,
          },
        },
      ])
    )
    return new WorkflowResponse(putAway)
  }
)
