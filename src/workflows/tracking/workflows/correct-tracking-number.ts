import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { composeCorrection } from "../corrections/compose-correction"
import { toCorrectionEntries } from "../corrections/to-correction-entries"
import { findOrderOfTrackerStep } from "../steps/find-order-of-tracker"
import { planNumberCorrectionStep } from "../steps/plan-number-correction"
import { applyTrackerStateWorkflow } from "./apply-tracker-state"

export type CorrectTrackingNumberInput = {
  tracker_id: string
  tracking_number: string
  reason: string | null
  actor: string
}

export const correctTrackingNumberWorkflowId = "correct-tracking-number"

/**
 * Corrects the number of one label in core, in packing and in tracking; all
 * other labels of the fulfilment stay as they are. Run again, it changes
 * nothing.
 *
 * @returns id of the tracker that has the number now, and a warning when the
 *   number does not look like the courier's.
 */
export const correctTrackingNumberWorkflow = createWorkflow(
  correctTrackingNumberWorkflowId,
  (input: WorkflowData<CorrectTrackingNumberInput>) => {
    const order = findOrderOfTrackerStep(input)
    const lock = transform(order, toOrderLock)
    acquireLockStep(lock)
    const planned = planNumberCorrectionStep(input)
    const made = when("number-is-wrong", planned, ({ plan }) => !!plan).then(
      () => composeCorrection({ planned, input })
    )
    releaseLockStep(lock)

    const tracker_id = transform({ made, planned }, (it) =>
      it.made ? it.made.id : it.planned.tracker_id
    )
    applyTrackerStateWorkflow.runAsStep({
      input: transform(tracker_id, (id) => ({ tracker_ids: [id] })),
    })
    recordTimelineStep(
      transform({ input, planned, tracker_id }, toCorrectionEntries)
    ).config({ name: "record-correction" })
    return new WorkflowResponse(
      transform({ planned, tracker_id }, (it) => ({
        tracker_id: it.tracker_id,
        warning: it.planned.warning,
      }))
    )
  }
)
