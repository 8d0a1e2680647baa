import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type SwitchRuleInput = { id: string; enabled: boolean }

export const switchRuleStepId = "switch-rule"

/**
 * Switches a rule on, for orders placed from now on, or off. One that is on
 * already keeps its time.
 *
 * @throws MedusaError NOT_FOUND without such a rule.
 */
export const switchRuleStep = createStep(
  switchRuleStepId,
  async ({ id, enabled }: SwitchRuleInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { is_enabled, enabled_at } = await verification.retrieveRule(id)
    if (is_enabled === enabled) {
      return new StepResponse(id, null)
    }
    await verification.updateRules({
      id,
      is_enabled: enabled,
      enabled_at: enabled ? new Date() : null,
    })
    return new StepResponse(id, { id, is_enabled, enabled_at })
  },
  async (before, { container }) => {
    if (before) {
      const { enabled_at } = before
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateRules({
          ...before,
          enabled_at: enabled_at ? new Date(enabled_at) : null,
        })
    }
  }
)
