import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { toLock } from "../../to-lock"
import { toOrderLock } from "../../to-order-lock"
import type { DeliveryDecision } from "../delivery/delivery-decision"
import { toDeliveryTime } from "../delivery/to-delivery-time"
import { decideDeliveryStep } from "../steps/decide-delivery"
import { writeDeliveryTimeStep } from "../steps/write-delivery-time"

export type MarkDeliveredInput = { order_id: string; fulfillment_id: string }

export const markDeliveredWorkflowId = "mark-delivered"

const toCoresLock = ({ order_id }: MarkDeliveredInput) => toLock(order_id)

const isKnown = ({ action }: DeliveryDecision) => action !== "wait"

/**
 * Tells core, once, that a fulfilment was delivered when all its parcels are.
 * Works under our lock of the order and under core's own, because core's lock
 * steps are skipped inside this workflow.
 *
 * @returns what was decided, and why when core was not told.
 */
export const markDeliveredWorkflow = createWorkflow(
  markDeliveredWorkflowId,
  (input: WorkflowData<MarkDeliveredInput>) => {
    const ours = transform(input, toOrderLock)
    const cores = transform(input, toCoresLock)
    acquireLockStep(ours)
    acquireLockStep(cores).config({ name: "acquire-cores-lock" })

    const decision = decideDeliveryStep(input)
    when("core-must-hear", decision, ({ action }) => action === "mark").then(
      () => {
        markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
          input: transform(input, (order) => ({
            orderId: order.order_id,
            fulfillmentId: order.fulfillment_id,
          })),
        })
      }
    )
    when("core-knows", decision, isKnown).then(() => {
      writeDeliveryTimeStep(transform({ input, decision }, toDeliveryTime))
    })

    releaseLockStep(cores).config({ name: "release-cores-lock" })
    releaseLockStep(ours)
    return new WorkflowResponse(decision)
  }
)
