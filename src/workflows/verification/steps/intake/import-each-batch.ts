import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { importOrdersWorkflow } from "../../workflows/import-orders"
import { runEach } from "../../../run-each"

export const importEachBatchStepId = "import-each-batch"

/**
 * Goes on with imports that were cut off.
 *
 * @returns how many, and a sentence per import that failed.
 */
export const importEachBatchStep = createStep(
  importEachBatchStepId,
  async (_: undefined, { container }) => {
    const due = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .findDueIntakeBatches()
    const { failures } = await runEach(
      importOrdersWorkflow(container),
      due.map((batch_id) => ({
        subject: `Batch ${batch_id}`,
        input: { batch_id },
      }))
    )
    return new StepResponse({ resumed: due.length, failures })
  }
)
