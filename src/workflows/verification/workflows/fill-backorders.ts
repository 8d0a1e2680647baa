import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { tryCreatePickTasksStep } from "../../packing/steps/try-create-pick-tasks"
import {
  fillBackordersStep,
  type FillBackordersInput,
} from "../steps/stock/fill-backorders"
import { verifyEachOrderStep } from "../steps/verify-each-order"

export const fillBackordersWorkflowId = "fill-backorders"

/**
 * Gives arrived units to those who wait for them, in their turn, and verifies
 * the orders that got some: one that is whole goes on by itself, and one that
 * was released with a part has these units picked as well.
 *
 * @returns ids of these orders.
 */
export const fillBackordersWorkflow = createWorkflow(
  fillBackordersWorkflowId,
  (input: WorkflowData<FillBackordersInput>) => {
    const order_ids = fillBackordersStep(input)
    const filled = transform({ input, order_ids }, (both) => ({
      order_ids: both.order_ids,
      actor: both.input.actor,
    }))
    verifyEachOrderStep(filled)
    tryCreatePickTasksStep(filled)
    return new WorkflowResponse(order_ids)
  }
)
