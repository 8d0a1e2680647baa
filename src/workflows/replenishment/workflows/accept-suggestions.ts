import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { toLock } from "../../to-lock"
import {
  type AcceptSuggestionsInput,
  chooseSuggestionsStep,
} from "../steps/choose-suggestions"
import { recordAcceptedStep } from "../steps/record-accepted"
import { joinAccepted } from "../suggestions/join-accepted"
import { toWantedOrders } from "../suggestions/to-wanted-orders"
import { createPurchaseOrdersWorkflow } from "./create-purchase-orders"

export const acceptSuggestionsWorkflowId = "accept-suggestions"

/**
 * Turns suggestions into drafts of purchase orders, one for each supplier and
 * location, once per key. A changed quantity is kept beside the suggested one.
 *
 * @returns the orders, and which suggestions could not be accepted and why.
 */
export const acceptSuggestionsWorkflow = createWorkflow(
  acceptSuggestionsWorkflowId,
  (input: WorkflowData<AcceptSuggestionsInput>) => {
    const lock = transform(input, () => toLock("order-cycle:suggestions"))
    acquireLockStep(lock)
    const { chosen, refused } = chooseSuggestionsStep(input)
    const orders = when({ chosen }, (one) => one.chosen.length > 0).then(() =>
      createPurchaseOrdersWorkflow.runAsStep({
        input: transform({ input, chosen }, toWantedOrders),
      })
    )
    const missed = recordAcceptedStep(
      transform({ input, chosen, orders }, (given) => ({
        chosen: given.chosen,
        actor: given.input.actor,
      }))
    )
    releaseLockStep(lock)
    return new WorkflowResponse(
      transform({ chosen, orders, refused, missed }, joinAccepted)
    )
  }
)
