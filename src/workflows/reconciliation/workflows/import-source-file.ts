import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import {
  receiveSourceFileStep,
  type SourceFileInput,
} from "../steps/receive-source-file"
import { writeReceivedFileStep } from "../steps/write-received-file"

export const importSourceFileWorkflowId = "import-source-file"

/**
 * Imports a statement, settlement or remittance. Lines that an earlier file
 * had are not added again; a file with errors is kept in quarantine, where
 * nothing is matched by itself; one that is no statement is refused. A large
 * one is read in the background.
 *
 * @returns the file's id and whether the account had it already.
 */
export const importSourceFileWorkflow = createWorkflow(
  importSourceFileWorkflowId,
  (input: WorkflowData<SourceFileInput>) => {
    const received = receiveSourceFileStep(input)
    writeReceivedFileStep(received)
    when(
      "file-is-large",
      received,
      (file) => file.is_new && file.is_large
    ).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.sourceFileReceived,
        data: transform(received, ({ id }) => ({ id })),
      })
    })
    return new WorkflowResponse(received)
  }
)
