import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type {
  ShortPickOutcome,
  ShortPickReason,
} from "../../../types/pick-batch"

export type ShortPick = {
  id: string
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  sku: string | null
  title: string
  quantity: number
  reason: ShortPickReason
  outcome: ShortPickOutcome
  moved: { location_id: string; units: number }[]
  /** Whether the line's goods are a set's parts, or come by several. */
  is_set: boolean
  actor: string
  at: Date | string
}

/** A short pick with what its task says of the goods. */
export async function findShortPick(
  container: MedusaContainer,
  id: string
): Promise<ShortPick> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { moved, ...short } = await packing.retrievePackingShortPick(id)
  const task = await packing.retrievePickTask(short.pick_task_id)
  return {
    ...short,
    moved: (moved ?? []) as unknown as ShortPick["moved"],
    sku: task.sku,
    title: task.title,
    is_set: task.parts > 1 || task.required_quantity > 1,
  }
}
