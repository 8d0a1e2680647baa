import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { WordMapping } from "../../../modules/tracking/words/word-mapping"
import { followWordStep } from "../steps/follow-word"
import { mapWordStep } from "../steps/map-word"

export type MapWordInput = WordMapping

export const mapWordWorkflowId = "map-courier-word"

/**
 * Gives a courier's word a meaning, or takes it away, and derives all parcels
 * anew that have it, without asking the courier again.
 */
export const mapWordWorkflow = createWorkflow(
  mapWordWorkflowId,
  (input: WorkflowData<MapWordInput>) =>
    new WorkflowResponse(followWordStep(mapWordStep(input)))
)
