import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { RuleAction, Condition } from "../../../../types/rule-language"

export type CreateRuleInput = {
  key: string
  when: Condition
  then: RuleAction[]
  enabled: boolean
  actor: string
}

export const insertRuleStepId = "insert-rule"

/** @throws MedusaError DUPLICATE_ERROR when another rule has the key. */
export const insertRuleStep = createStep(
  insertRuleStepId,
  async (input: CreateRuleInput, { container }) => {
    const id = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .insertRule({ ...input, now: new Date().toISOString() })
    if (!id) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is a rule "${input.key}" already: change it, or choose another ` +
          "key."
      )
    }
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      const verification =
        container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
      const versions = await verification.listRuleVersions({ rule_id: id })
      await verification.deleteRuleVersions(versions.map((one) => one.id))
      await verification.deleteRules(id)
    }
  }
)
