import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { Condition, RuleAction } from "../../../../types/rule-language"

export type UpdateRuleInput = {
  id: string
  /** The version that was changed. */
  version: number
  when: Condition
  then: RuleAction[]
  actor: string
}

export const insertRuleVersionStepId = "insert-rule-version"

/**
 * Writes what a rule says from now on, as its next version.
 *
 * @throws MedusaError NOT_FOUND without such a rule, CONFLICT when somebody
 *   changed it meanwhile.
 */
export const insertRuleVersionStep = createStep(
  insertRuleVersionStepId,
  async (input: UpdateRuleInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const rule = await verification.retrieveRule(input.id)
    const before = await verification.insertRuleVersion({
      ...input,
      now: new Date().toISOString(),
    })
    if (!before) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Somebody changed the rule "${rule.key}" meanwhile: load it again and ` +
          "make your change to what it says now."
      )
    }
    const { id, version } = input
    return new StepResponse(id, { id, version, ...before })
  },
  async (before, { container }) => {
    if (before) {
      const { id, version } = before
      const verification =
        container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
      const written = await verification.listRuleVersions({
        rule_id: id,
        version: version + 1,
      })
      await verification.deleteRuleVersions(written.map((one) => one.id))
      await verification.updateRules({
        id,
        version,
        enabled_at: before.enabled_at ? new Date(before.enabled_at) : null,
      })
    }
  }
)
