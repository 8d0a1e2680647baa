import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import { stateOfHit } from "../../../modules/verification/rules/hits/state-of-hit"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { finishHit } from "../rules/finish-hit"
import type { NoticedOrder } from "../rules/send-rule-notice"

export type FinishRulesInput = { hits: NamedHit[]; order: NoticedOrder }

export const finishRulesStepId = "finish-rules"

/**
 * Does what hits still have to do outside of the database and notes how far
 * they came; a job tries again what failed. A message cannot be taken back, so
 * it has no compensation: make it the last step of the order's.
 */
export const finishRulesStep = createStep(
  finishRulesStepId,
  async ({ hits, order }: FinishRulesInput, { container }) => {
    const finished: Pick<NamedHit, "id" | "actions" | "state">[] = []
    for (const hit of hits) {
      const actions = await finishHit(container, hit, order)
      finished.push({ id: hit.id, actions, state: stateOfHit(actions) })
    }
    if (finished.length) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .saveRuleHits(finished)
    }
    return new StepResponse(finished)
  }
)
