import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { markEachDeliveryStep } from "../steps/mark-each-delivery"

export const markDeliveriesWorkflowId = "mark-deliveries"

/** Tells core of all deliveries that it has not heard of. */
export const markDeliveriesWorkflow = createWorkflow(
  markDeliveriesWorkflowId,
  () => new WorkflowResponse(markEachDeliveryStep())
)
