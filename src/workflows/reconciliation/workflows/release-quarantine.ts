import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import {
  type ReleaseQuarantineInput,
  releaseSourceFileStep,
} from "../steps/release-source-file"

export const releaseQuarantineWorkflowId = "release-quarantine"

/** Lets the lines of a quarantined file be matched by themselves. */
export const releaseQuarantineWorkflow = createWorkflow(
  releaseQuarantineWorkflowId,
  (input: WorkflowData<ReleaseQuarantineInput>) => {
    const file = releaseSourceFileStep(input)
    emitEventStep({
      eventName: orderCycleEvents.sourceFileWritten,
      data: file,
    })
    return new WorkflowResponse(file)
  }
)
