import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { findOrdersOf } from "../items/find-orders-of"
import { findRecentMoney } from "../items/find-recent-money"
import type { MoneySource } from "../items/money-source"

export const findOrdersWithMoneyStepId = "find-orders-with-money"

/** The orders whose money is asked for, or changed lately. */
export const findOrdersWithMoneyStep = createStep(
  findOrdersWithMoneyStepId,
  async (source: MoneySource, { container }) => {
    if (source.order_ids || source.payment_ids || source.fulfillment_ids) {
      return new StepResponse(await findOrdersOf(container, source))
    }
    const { lookBackDays } = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    return new StepResponse(await findRecentMoney(container, since))
  }
)
