import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  easeReservationsStep,
  type EaseReservationsInput,
} from "../steps/ease-reservations"

export const easeReservationsWorkflowId = "ease-reservations-workflow"

/**
 * Prepares an order's reservations for core's fulfilment of a part of them.
 *
 * @returns ids of the reservations that were changed.
 */
export const easeReservationsWorkflow = createWorkflow(
  easeReservationsWorkflowId,
  (input: WorkflowData<EaseReservationsInput>) =>
    new WorkflowResponse(easeReservationsStep(input))
)
