import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fitUnevenPickTasksStep } from "../steps/fit-uneven-pick-tasks"
import { restrainForgottenReservationsStep } from "../steps/restrain-forgotten-reservations"
import { settleLeftCartonsStep } from "../steps/settle-left-cartons"
import { settleLeftPutAwaysStep } from "../steps/settle-left-put-aways"
import { settleStaleParcelsStep } from "../steps/settle-stale-parcels"
import { settleStaleShortPicksStep } from "../steps/settle-stale-short-picks"

export const sweepPackingWorkflowId = "sweep-packing"

/** Finds what an event that was lost or a crash left undone. */
export const sweepPackingWorkflow = createWorkflow(
  sweepPackingWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const tasks = fitUnevenPickTasksStep(input)
    const parcels = settleStaleParcelsStep()
    restrainForgottenReservationsStep()
    settleLeftPutAwaysStep()
    const shorts = settleStaleShortPicksStep(input)
    settleLeftCartonsStep(input)
    return new WorkflowResponse({ tasks, parcels, shorts })
  }
)
