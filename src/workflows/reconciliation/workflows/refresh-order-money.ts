import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findStaleOrderMoneyStep } from "../steps/find-stale-order-money"
import { findUntoldOrderMoneyStep } from "../steps/find-untold-order-money"
import { tellOrderMoneyStep } from "../steps/tell-order-money"
import { writeOrderMoneyStep } from "../steps/write-order-money"

export const refreshOrderMoneyWorkflowId = "refresh-order-money"

/**
 * Reckons what orders are owed and what of it is proven, and tells of each
 * change once. Without ids it looks for orders whose event was lost, and tells
 * what a crash left untold.
 *
 * @returns the orders reckoned, and how many changes were told.
 */
export const refreshOrderMoneyWorkflow = createWorkflow(
  refreshOrderMoneyWorkflowId,
  (input: WorkflowData<{ order_ids?: string[] }>) => {
    const untold = findUntoldOrderMoneyStep()
    const stale = findStaleOrderMoneyStep(input)
    const changes = writeOrderMoneyStep(stale)
    const told = tellOrderMoneyStep(
      transform({ untold, changes }, (found) => [
        ...found.untold.filter(
          ({ id }) => !found.changes.some((change) => change.id === id)
        ),
        ...found.changes,
      ])
    )
    return new WorkflowResponse(
      transform({ stale, told }, (outcome) => ({
        order_ids: outcome.stale.order_ids,
        told: outcome.told,
      }))
    )
  }
)
