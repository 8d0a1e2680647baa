import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { correctParcelsStep } from "../steps/correct-parcels"
import { replaceTrackerStep } from "../steps/replace-tracker"
import { writeLabelsStep } from "../steps/write-labels"
import type {
  NumberCorrectionPlan,
  PlannedCorrection,
} from "./number-correction"

type Correction = {
  planned: WorkflowData<PlannedCorrection>
  input: WorkflowData<{ actor: string }>
}

/** Writes a planned correction: core's labels, the boxes, the tracker. */
export function composeCorrection({ planned, input }: Correction) {
  writeLabelsStep(
    transform(planned, ({ plan }) => plan as NumberCorrectionPlan)
  )
  correctParcelsStep(
    transform(planned, ({ plan, from, to }) => ({
      fulfillment_id: plan?.fulfillment_id ?? "",
      from,
      to,
    }))
  )
  return replaceTrackerStep(
    transform({ planned, input }, (it) => ({
      tracker_id: it.planned.tracker_id,
      tracking_number: it.planned.to,
      by: it.input.actor,
    }))
  )
}
