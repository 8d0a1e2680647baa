import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { settleShortPickWorkflow } from "../workflows/settle-short-pick"
import { runEach } from "../../run-each"

/** Longer than settling one takes where nothing was cut off. */
const STALE_MS = 60_000

export const settleStaleShortPicksStepId = "settle-stale-short-picks"

/**
 * Finishes short picks that a crash left pending, and writes what became of
 * batches.
 *
 * @returns what failed, in sentences.
 */
export const settleStaleShortPicksStep = createStep(
  settleStaleShortPicksStepId,
  async (_, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const pending = await packing.listPackingShortPicks(
      { outcome: "pending", at: { $lt: new Date(Date.now() - STALE_MS) } },
      { select: ["id"] }
    )
    const { failures } = await runEach(
      settleShortPickWorkflow(container),
      pending.map(({ id }) => ({
        subject: `Short pick ${id}`,
        input: { short_pick_id: id },
      }))
    )
    await packing.settlePickBatches(null)
    return new StepResponse({ failures })
  }
)
