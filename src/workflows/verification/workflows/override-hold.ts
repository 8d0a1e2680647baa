import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import {
  type OverrideHoldInput,
  overrideHoldStep,
} from "../steps/holds/override-hold"
import { toOverrideEntry } from "../timeline/to-override-entry"
import { composeHoldEnd } from "../compose/compose-hold-end"

export const overrideHoldWorkflowId = "override-hold"

/**
 * Ends a hold whose cause goes on, by a person whose role may. It stands for
 * the evidence that was known: when that changes, the order is held again.
 *
 * @returns the hold as it is then, with its override.
 */
export const overrideHoldWorkflow = createWorkflow(
  overrideHoldWorkflowId,
  (input: WorkflowData<OverrideHoldInput>) => {
    const hold = composeHoldEnd(input, overrideHoldStep)
    recordTimelineStep(
      transform(hold, ({ override }) => [toOverrideEntry(override)])
    ).config({ name: "record-override" })
    return new WorkflowResponse(hold)
  }
)
