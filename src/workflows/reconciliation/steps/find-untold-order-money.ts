import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const findUntoldOrderMoneyStepId = "find-untold-order-money"

/** Changes of which a crash kept listeners from hearing. */
export const findUntoldOrderMoneyStep = createStep(
  findUntoldOrderMoneyStepId,
  async (_nothing: undefined, { container }) =>
    new StepResponse(
      await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .findUntoldMoney()
    )
)
