import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { OptOutAddress } from "../../../modules/tracking/messages/opt-out-address"
import { optOutStep } from "../steps/opt-out"

export const optOutWorkflowId = "opt-out-of-tracking-messages"

/** A recipient wants no more messages about parcels on a channel. */
export const optOutWorkflow = createWorkflow(
  optOutWorkflowId,
  (input: WorkflowData<OptOutAddress>) =>
    new WorkflowResponse(optOutStep(input))
)
