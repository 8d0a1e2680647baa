import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewBenchShort } from "../../../modules/packing/storage/record-bench-short"
import { recordBenchShortStep } from "../steps/record-bench-short"
import { settleEachShortPickStep } from "../steps/settle-each-short-pick"

export const reportBenchShortWorkflowId = "report-bench-short"

/**
 * Tells that a packer lacks units of an open parcel, or found them unfit.
 * Those that are there go on; the others are asked for elsewhere.
 *
 * @returns ids of the short picks, and what is still to be settled.
 */
export const reportBenchShortWorkflow = createWorkflow(
  reportBenchShortWorkflowId,
  (input: WorkflowData<NewBenchShort>) => {
    const ids = recordBenchShortStep(input)
    const failures = settleEachShortPickStep(ids)
    return new WorkflowResponse(
      transform({ ids, failures }, (settled) => settled)
    )
  }
)
