import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type ChangeAccountInput = Parameters<
  ReconciliationModuleService["changeAccount"]
>[0]

export const changeAccountStepId = "change-reconciliation-account"

/** It has no compensation: it is the last step, and the audit has it. */
export const changeAccountStep = createStep(
  changeAccountStepId,
  async (input: ChangeAccountInput, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .changeAccount(input)
    return new StepResponse(input.id)
  }
)
