import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  fillBackordersStep,
  type FillBackordersInput,
} from "../steps/stock/fill-backorders"
import { verifyEachOrderStep } from "../steps/verify-each-order"

export const fillBackordersWorkflowId = "fill-backorders"

/**
 * Gives arrived units to those who wait for them, in their turn, and verifies
 * the orders that got some: one that is whole goes on by itself.
 *
 * @returns ids of these orders.
 */
export const fillBackordersWorkflow = createWorkflow(
  fillBackordersWorkflowId,
  (input: WorkflowData<FillBackordersInput>) => {
    const order_ids = fillBackordersStep(input)
    verifyEachOrderStep(
      transform({ input, order_ids }, (both) => ({
        order_ids: both.order_ids,
        actor: both.input.actor,
      }))
    )
    return new WorkflowResponse(order_ids)
  }
)
