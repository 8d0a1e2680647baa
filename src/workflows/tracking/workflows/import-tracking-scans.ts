import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { toImportReport } from "../imports/to-import-report"
import {
  type ImportTrackingScansInput,
  storeScanFileStep,
} from "../steps/store-scan-file"
import { ingestPayloadWorkflow } from "./ingest-payload"

export const importTrackingScansWorkflowId = "import-tracking-scans"

/**
 * Takes in a file of scans like a courier's answer: bad rows are named, good
 * ones taken. The same file again adds no event.
 */
export const importTrackingScansWorkflow = createWorkflow(
  importTrackingScansWorkflowId,
  (input: WorkflowData<ImportTrackingScansInput>) => {
    const stored = storeScanFileStep(input)
    const merged = ingestPayloadWorkflow.runAsStep({
      input: transform(stored, ({ payload_id }) => ({ payload_id })),
    })
    return new WorkflowResponse(
      transform({ stored, merged }, (made) =>
        toImportReport(made.stored.file, made.merged)
      )
    )
  }
)
