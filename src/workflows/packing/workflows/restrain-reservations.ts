import {
  createWorkflow,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { restrainReservationsStep } from "../steps/restrain-reservations"

export const restrainReservationsWorkflowId = "restrain-reservations-workflow"

/** Undoes `easeReservationsWorkflow` when core's fulfilment is done. */
export const restrainReservationsWorkflow = createWorkflow(
  restrainReservationsWorkflowId,
  (input: WorkflowData<{ ids: string[] }>) => {
    restrainReservationsStep(input)
  }
)
