import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { settleShortPickWorkflow } from "../workflows/settle-short-pick"
import { runEach } from "../../run-each"

export const settleEachShortPickStepId = "settle-each-short-pick"

/**
 * One order's failure leaves the others; the sweeper tries it again.
 *
 * @returns what failed, in sentences.
 */
export const settleEachShortPickStep = createStep(
  settleEachShortPickStepId,
  async (ids: string[], { container }) => {
    const pending = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .listPackingShortPicks(
        { id: ids, outcome: "pending" },
        { select: ["id"] }
      )
    const { failures } = await runEach(
      settleShortPickWorkflow(container),
      pending.map(({ id }) => ({
        subject: `Short pick ${id}`,
        input: { short_pick_id: id },
      }))
    )
    return new StepResponse(failures)
  }
)
