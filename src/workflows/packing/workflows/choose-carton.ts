import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChooseCartonInput } from "../../../modules/packing/storage/choose-carton"
import { chooseCartonStep } from "../steps/choose-carton"

export const chooseCartonWorkflowId = "choose-carton-workflow"

/** Packs an open parcel into another carton than its plan's. */
export const chooseCartonWorkflow = createWorkflow(
  chooseCartonWorkflowId,
  (input: WorkflowData<ChooseCartonInput>) =>
    new WorkflowResponse(chooseCartonStep(input))
)
