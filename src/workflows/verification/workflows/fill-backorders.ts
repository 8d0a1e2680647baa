import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { fillBackordersStep } from "../steps/fill-backorders"
import { verifyEachOrderStep } from "../steps/verify-each-order"
import { toFilledEntries } from "../timeline/to-filled-entries"

export type FillBackordersInput = {
  inventory_item_ids: string[]
  actor: string
}

export const fillBackordersWorkflowId = "fill-backorders"

/**
 * Gives arrived units to those who wait for them, in their turn, and verifies
 * the orders that got some: one that is whole goes on by itself.
 *
 * @returns what was filled.
 */
export const fillBackordersWorkflow = createWorkflow(
  fillBackordersWorkflowId,
  (input: WorkflowData<FillBackordersInput>) => {
    const filled = fillBackordersStep(input)
    verifyEachOrderStep(
      transform({ input, filled }, (both) => ({
        order_ids: [...new Set(both.filled.map(({ order_id }) => order_id))],
        actor: both.input.actor,
      }))
    )
    emitEventStep({
      eventName: orderCycleEvents.backorderFilled,
      data: transform(filled, (rows) =>
        rows.map(({ backorder_id, order_id }) => ({
          id: backorder_id,
          order_id,
        }))
      ),
    })
    recordTimelineStep(
      transform({ input, filled }, (both) =>
        toFilledEntries(both.filled, both.input.actor)
      )
    )
    return new WorkflowResponse(filled)
  }
)
