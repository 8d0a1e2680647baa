import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { readAll } from "../items/read-all"

export const findStaleOrderMoneyStepId = "find-stale-order-money"

/**
 * Orders whose money is to be reckoned anew: those that are asked for, else
 * those where something changed after it was read, and nobody said so.
 */
export const findStaleOrderMoneyStep = createStep(
  findStaleOrderMoneyStepId,
  async ({ order_ids }: { order_ids?: string[] }, { container }) => {
    if (order_ids) {
      return new StepResponse({ order_ids })
    }
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const { lookBackDays } = await reconciliation.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    return new StepResponse({
      order_ids: [
        ...(await reconciliation.findStaleMoney(since.toISOString())),
        ...(await findChangedDue(container, since)),
      ],
    })
  }
)

/** Orders edited, or promised money back, after their money was read. */
async function findChangedDue(
  container: MedusaContainer,
  since: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const changed = new Map<string, Date>()
  const note = (id: string, at: Date | string) => {
    const time = new Date(at)
    if (time > (changed.get(id) ?? since)) {
      changed.set(id, time)
    }
  }
  const read = (entity: string, fields: string[]) =>
    readAll(async (id, { take, order }) => {
      const { data } = await query.graph({
        entity,
        fields: ["id", "updated_at", ...fields],
        filters: { id, updated_at: { $gte: since } },
        pagination: { take, order },
      })
      return data
    })
  const orders = await read("order", [])
  orders.forEach(({ id, updated_at }) => note(id, updated_at))
  const grants = await read("granted_refund", ["order_id"])
  grants.forEach(({ order_id, updated_at }) => note(order_id, updated_at))
  const known = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .listOrderBalances(
      { order_id: [...changed.keys()] },
      { select: ["order_id", "read_at"], take: null }
    )
  return known
    .filter(({ order_id, read_at }) => {
      const at = changed.get(order_id)
      return at !== undefined && at > new Date(read_at)
    })
    .map(({ order_id }) => order_id)
}
