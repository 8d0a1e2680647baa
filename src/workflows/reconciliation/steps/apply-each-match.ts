import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { applyMatchWorkflow } from "../workflows/apply-match"
import { runEach } from "../../run-each"

/** Matches applied in one run; the next run takes the rest. */
const MOST = 1000

export const applyEachMatchStepId = "apply-each-match"

/**
 * Applies every match whose effects are still to come, also those that a
 * crash left: one that fails does not keep the others.
 *
 * @returns what failed, in sentences.
 */
export const applyEachMatchStep = createStep(
  applyEachMatchStepId,
  async (_matched: string[], { container }) => {
    const waiting = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listPaymentMatches(
        { effects_at: null, state: ["confirmed", "undone"] },
        { select: ["id"], take: MOST, order: { id: "ASC" } }
      )
    const { failures } = await runEach(
      applyMatchWorkflow(container),
      waiting.map(({ id }) => ({
        subject: `Match ${id}`,
        input: { match_id: id },
      }))
    )
    return new StepResponse(failures)
  }
)
