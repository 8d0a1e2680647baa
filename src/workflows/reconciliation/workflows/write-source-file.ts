import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { writeSourceFileStep } from "../steps/write-source-file"

export const writeSourceFileWorkflowId = "write-source-file"

/** Writes the lines of a file that was received, and tells of it. */
export const writeSourceFileWorkflow = createWorkflow(
  writeSourceFileWorkflowId,
  (input: WorkflowData<{ file_id: string }>) => {
    const lock = transform(input, ({ file_id }) => ({
      key: `order-cycle:reconciliation:file:${file_id}`,
      timeout: 30,
      ttl: 900,
    }))
    acquireLockStep(lock)
    const written = writeSourceFileStep(input)
    releaseLockStep(lock)
    emitEventStep({
      eventName: orderCycleEvents.sourceFileWritten,
      data: transform(written, ({ file_id, account_id }) => ({
        id: file_id,
        account_id,
      })),
    })
    return new WorkflowResponse(written)
  }
)
