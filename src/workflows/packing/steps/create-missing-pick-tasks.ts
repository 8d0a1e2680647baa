import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { createPickTasksWorkflow } from "../workflows/create-pick-tasks"

/** Orders read at once while looking for those without tasks. */
const batch = 500

export const createMissingPickTasksStepId = "create-missing-pick-tasks"

/**
 * Gives tasks to released orders whose event was lost.
 *
 * @returns the orders that got tasks, and what failed in sentences.
 */
export const createMissingPickTasksStep = createStep(
  createMissingPickTasksStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { lookBackDays } = await packing.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const order_ids: string[] = []
    const failures: string[] = []
    for (const order_id of await findTaskless(container, packing, since)) {
      const { result, errors } = await createPickTasksWorkflow(container).run({
        input: { order_id, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Order ${order_id}: ${errors[0].error.message}`)
      } else if (result.length) {
        order_ids.push(order_id)
      }
    }
    return new StepResponse({ order_ids, failures })
  }
)

async function findTaskless(
  container: MedusaContainer,
  packing: PackingModuleService,
  since: Date
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const taskless: string[] = []
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
    const tasks = await packing.listPickTasks(
      { order_id: ids },
      { select: ["order_id"] }
    )
    const known = new Set(tasks.map((task) => task.order_id))
    taskless.push(...ids.filter((id) => !known.has(id)))
    if (ids.length < batch) {
      return taskless
    }
  }
}
