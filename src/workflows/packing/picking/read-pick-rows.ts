import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { comparePlaces } from "../../../modules/packing/pick/compare-places"
import { compareUrgency } from "../../../modules/packing/pick/compare-urgency"
import type { ShelfPlace } from "../../../modules/packing/pick/shelf-place"
import { sumPickRows } from "../../../modules/packing/pick/sum-pick-rows"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PickMode, PickRow } from "../../../types/pick-batch"
import { readWaitingOrders } from "./read-waiting-orders"

type Batch = { id: string; location_id: string; mode: PickMode }

/** A batch's rows in the order of the walk, as they are now. */
export async function readPickRows(
  container: MedusaContainer,
  { id, location_id, mode }: Batch
): Promise<PickRow[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [{ pick }, tasks] = await Promise.all([
    packing.getOptions(),
    packing.listPickTasks({ batch_id: id, state: { $ne: "canceled" } }),
  ])
  const [orders, places] = await Promise.all([
    readWaitingOrders(container, [
      ...new Set(tasks.map(({ order_id }) => order_id)),
    ]),
    readPlaces(packing, location_id, [
      ...new Set(tasks.map(({ inventory_item_id }) => inventory_item_id)),
    ]),
  ])
  const ranked = orders.sort(compareUrgency).map(({ order_id }) => order_id)
  return sumPickRows({
    mode,
    walk: pick.walk,
    tasks: tasks.sort(
      (a, b) =>
        ranked.indexOf(a.order_id) - ranked.indexOf(b.order_id) ||
        (a.id < b.id ? -1 : 1)
    ),
    places,
  })
}

async function readPlaces(
  packing: PackingModuleService,
  location_id: string,
  itemIds: string[]
): Promise<Map<string, ShelfPlace[]>> {
  const rows = await packing.listPackingPlaces({
    location_id,
    inventory_item_id: itemIds,
  })
  const places = new Map<string, ShelfPlace[]>()
  for (const { inventory_item_id, place, sequence } of rows) {
    const known = places.get(inventory_item_id) ?? []
    places.set(
      inventory_item_id,
      [...known, { place, sequence }].sort(comparePlaces)
    )
  }
  return places
}
