import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { createPickTasksWorkflow } from "../workflows/create-pick-tasks"
import { settleShortPickWorkflow } from "../workflows/settle-short-pick"

/** Longer than settling one takes where nothing was cut off. */
const STALE_MS = 60_000

export const settleStaleShortPicksStepId = "settle-stale-short-picks"

/**
 * Finishes short picks that a crash left pending, gives tasks to released
 * orders whose missing units have come, and writes what became of batches.
 *
 * @returns what failed, in sentences.
 */
export const settleStaleShortPicksStep = createStep(
  settleStaleShortPicksStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const failures: string[] = []
    const pending = await packing.listPackingShortPicks(
      { outcome: "pending", at: { $lt: new Date(Date.now() - STALE_MS) } },
      { select: ["id"] }
    )
    for (const { id } of pending) {
      const { errors } = await settleShortPickWorkflow(container).run({
        input: { short_pick_id: id },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Short pick ${id}: ${errors[0].error.message}`)
      }
    }
    for (const order_id of await findReleased(container, packing)) {
      const { errors } = await createPickTasksWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Order ${order_id}: ${errors[0].error.message}`)
      }
    }
    await packing.settlePickBatches(null)
    return new StepResponse({ failures })
  }
)

/** Released orders with short picks whose units had to be waited for. */
async function findReleased(
  container: MedusaContainer,
  packing: PackingModuleService
): Promise<string[]> {
  const { lookBackDays } = await packing.getOptions()
  const waiting = await packing.listPackingShortPicks(
    {
      outcome: ["held", "mixed"],
      at: { $gte: new Date(Date.now() - lookBackDays * 86_400_000) },
    },
    { select: ["order_id"] }
  )
  if (!waiting.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_review",
      fields: ["order_id"],
      filters: {
        order_id: [...new Set(waiting.map(({ order_id }) => order_id))],
        stage: "released",
      },
    })
  return data.map(({ order_id }) => order_id)
}
