import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderForReview } from "../../order/order-for-review"
import { refuseDraft } from "../../order/refuse-draft"
import { applyRules } from "../../rules/apply-rules"

export const applyRulesStepId = "apply-rules"

/** Does what rules say of an order, once per rule and order; not of a draft. */
export const applyRulesStep = createStep(
  applyRulesStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    refuseDraft(order)
    const applied = await applyRules(container, order)
    return new StepResponse({ hits: applied?.hits ?? [] }, applied)
  },
  async (applied, { container }) => {
    if (applied) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoRuleHits(applied)
    }
  }
)
