import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { markEffectsAppliedStep } from "../steps/mark-effects-applied"
import { planTrackerEffectsStep } from "../steps/plan-tracker-effects"
import { tellTrackerEventsStep } from "../steps/tell-tracker-events"
import { judgeParcelsWorkflow } from "./judge-parcels"

export type ApplyTrackerStateInput = { tracker_ids: string[] }

export const applyTrackerStateWorkflowId = "apply-tracker-state"

/**
 * Carries out what trackers' derived states cause: events, timeline and
 * alerts. A state is noted as applied last, so that after a crash it is
 * carried out again; listeners must bear an event twice.
 *
 * Hook `trackerStatusChanged` hears of the trackers whose status is another
 * one: each with `from` and `to`, an empty list when there are none.
 */
export const applyTrackerStateWorkflow = createWorkflow(
  applyTrackerStateWorkflowId,
  (input: WorkflowData<ApplyTrackerStateInput>) => {
    const effects = planTrackerEffectsStep(input.tracker_ids)
    tellTrackerEventsStep(effects)
    const trackerStatusChanged = createHook("trackerStatusChanged", {
      trackers: transform(effects, ({ changed }) => changed),
    })
    recordTimelineStep(transform(effects, ({ entries }) => entries))
    judgeParcelsWorkflow.runAsStep({
      input: transform(effects, ({ applied }) => ({
        tracker_ids: applied.map(({ id }) => id),
      })),
    })
    markEffectsAppliedStep(transform(effects, ({ applied }) => applied))
    return new WorkflowResponse(effects, { hooks: [trackerStatusChanged] })
  }
)
