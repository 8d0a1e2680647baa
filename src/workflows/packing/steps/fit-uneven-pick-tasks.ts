import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { createPickTasksWorkflow } from "../workflows/create-pick-tasks"
import { runEach } from "../../run-each"

/** Orders that one statement looks at. */
const batch = 500

export const fitUnevenPickTasksStepId = "fit-uneven-pick-tasks"

/**
 * Sets right the tasks of released orders that do not ask for what is reserved:
 * their event was lost, or a kill left them so.
 *
 * @returns the orders that got tasks, and what failed in sentences.
 */
export const fitUnevenPickTasksStep = createStep(
  fitUnevenPickTasksStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { lookBackDays } = await packing.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const uneven = await findUneven(container, packing, since)
    const { done, failures } = await runEach(
      createPickTasksWorkflow(container),
      uneven.map((order_id) => ({
        subject: `Order ${order_id}`,
        input: { order_id, actor },
      }))
    )
    const order_ids = done.flatMap(({ input, result }) =>
      result.length ? input.order_id : []
    )
    return new StepResponse({ order_ids, failures })
  }
)

async function findUneven(
  container: MedusaContainer,
  packing: PackingModuleService,
  since: Date
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const uneven: string[] = []
  for (let skip = 0; ; skip += batch) {
    const { data: reviews } = await query.graph({
      entity: "order_review",
      fields: ["order_id"],
      filters: {
        stage: "released",
        released_at: { $gte: since.toISOString() },
      },
      pagination: {
        skip,
        take: batch,
        order: { released_at: "ASC", id: "ASC" },
      },
    })
    const ids: string[] = reviews.map(({ order_id }) => order_id)
    if (ids.length) {
      uneven.push(...(await packing.listUnevenOrders(ids)))
    }
    if (ids.length < batch) {
      return uneven
    }
  }
}
