import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createMissingPickTasksStep } from "../steps/create-missing-pick-tasks"
import { restrainForgottenReservationsStep } from "../steps/restrain-forgotten-reservations"
import { settleStaleParcelsStep } from "../steps/settle-stale-parcels"
import { settleStaleShortPicksStep } from "../steps/settle-stale-short-picks"

export const sweepPackingWorkflowId = "sweep-packing"

/** Finds what an event that was lost or a crash left undone. */
export const sweepPackingWorkflow = createWorkflow(
  sweepPackingWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const tasks = createMissingPickTasksStep(input)
    const parcels = settleStaleParcelsStep()
    restrainForgottenReservationsStep()
    const shorts = settleStaleShortPicksStep(input)
    return new WorkflowResponse({ tasks, parcels, shorts })
  }
)
