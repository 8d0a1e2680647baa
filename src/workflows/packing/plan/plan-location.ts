import type { MedusaContainer } from "@medusajs/framework/types"
import { toServiceRate } from "../../../modules/packing/facts/to-service-rate"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { composePlan } from "../../../modules/packing/plan/compose-plan"
import { toRowsToPack } from "../../../modules/packing/plan/to-rows-to-pack"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OpenTask } from "../../../modules/packing/storage/read-waiting-tasks"
import { readCartons } from "./read-cartons"
import { readGoods } from "./read-goods"

export type LocationToPlan = {
  order_id: string
  location_id: string
  /** Of the order's first shipping method; its terms decide weights and cost. */
  shipping_option_id: string | null
  /** Those of which units wait. */
  tasks: OpenTask[]
  actor: string
}

/**
 * Plans the boxes of what waits at one location and writes the plan down. A
 * shop without cartons has no plans.
 *
 * @returns the active plan's id and whether it is new; null without one.
 */
export async function planLocation(
  container: MedusaContainer,
  input: LocationToPlan
): Promise<{ id: string; is_new: boolean } | null> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [options, terms] = await Promise.all([
    packing.getOptions(),
    readTerms(packing, input.shipping_option_id),
  ])
  const { cartons, codes } = await readCartons(
    container,
    input.location_id,
    terms
  )
  if (!cartons.length) {
    return null
  }
  const goods = await readGoods(
    container,
    input.tasks.map((task) => ({ ...task, quantity: task.remaining }))
  )
  const plan = composePlan({
    rows: toRowsToPack(goods.map(({ item, row }) => ({ item, task: row }))),
    cartons,
    codes,
    options: {
      support: options.support,
      service: terms && toServiceRate(terms),
      objective: terms ? "cheapest" : "fewest",
      budget_ms: options.planBudgetMs,
      now: () => performance.now(),
    },
  })
  return await packing.writePlan({
    ...plan,
    order_id: input.order_id,
    location_id: input.location_id,
    planned_by: input.actor,
  })
}

async function readTerms(
  packing: PackingModuleService,
  shipping_option_id: string | null
) {
  if (!shipping_option_id) {
    return null
  }
  const [terms] = await packing.listPackingServiceTerms({ shipping_option_id })
  return terms ?? null
}
