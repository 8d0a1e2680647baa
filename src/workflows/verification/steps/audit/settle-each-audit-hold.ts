import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { settleAuditHoldWorkflow } from "../../workflows/settle-audit-hold"

export const settleEachAuditHoldStepId = "settle-each-audit-hold"

/**
 * Places and ends AUDIT holds, one order after another; one that fails leaves
 * the others, and is found again by the next audit.
 *
 * @returns what failed, in sentences.
 */
export const settleEachAuditHoldStep = createStep(
  settleEachAuditHoldStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const orders = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listAuditHoldChanges()
    const failures: string[] = []
    for (const order_id of orders) {
      const { errors } = await settleAuditHoldWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Order ${order_id}: ${errors[0].error.message}`)
      }
    }
    return new StepResponse(failures)
  }
)
