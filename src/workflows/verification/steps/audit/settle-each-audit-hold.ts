import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { settleAuditHoldWorkflow } from "../../workflows/settle-audit-hold"
import { runEach } from "../../../run-each"

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
    const { failures } = await runEach(
      settleAuditHoldWorkflow(container),
      orders.map((order_id) => ({
        subject: `Order ${order_id}`,
        input: { order_id, actor },
      }))
    )
    return new StepResponse(failures)
  }
)
