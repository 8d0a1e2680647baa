import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toRetractionEntries } from "../corrections/to-retraction-entries"
import { retractEventStep } from "../steps/retract-event"
import { applyTrackerStateWorkflow } from "./apply-tracker-state"

export type RetractEventInput = {
  tracker_id: string
  event_id: string
  reason: string
  actor: string
}

export const retractEventWorkflowId = "retract-event"

/**
 * Takes an event that is not true out of a parcel's journey: its state is
 * derived anew without it. What core was told before stays told.
 *
 * @returns the tracker and the event.
 */
export const retractEventWorkflow = createWorkflow(
  retractEventWorkflowId,
  (input: WorkflowData<RetractEventInput>) => {
    const retracted = retractEventStep(
      transform(input, ({ tracker_id, event_id, reason, actor }) => ({
        tracker_id,
        event_id,
        why: reason,
        by: actor,
      }))
    )
    applyTrackerStateWorkflow.runAsStep({
      input: transform(retracted, ({ tracker_id }) => ({
        tracker_ids: [tracker_id],
      })),
    })
    recordTimelineStep(
      transform({ input, retracted }, toRetractionEntries)
    ).config({ name: "record-retraction" })
    return new WorkflowResponse(retracted)
  }
)
