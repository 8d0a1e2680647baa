import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { importOrdersWorkflow } from "../../workflows/import-orders"

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
    const failures: string[] = []
    for (const batch_id of due) {
      const { errors } = await importOrdersWorkflow(container).run({
        input: { batch_id },
        throwOnError: false,
      })
      if (errors.length) {
        failures.push(`batch ${batch_id}: ${errors[0].error.message}`)
      }
    }
    return new StepResponse({ resumed: due.length, failures })
  }
)
