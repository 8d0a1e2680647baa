import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

/** Grams of one unit by inventory item; those that nobody knows are left out. */
export async function readItemWeights(
  container: MedusaContainer,
  itemIds: string[]
): Promise<Map<string, number>> {
  const [items, profiles] = await Promise.all([
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: itemIds }, { select: ["id", "weight"] }),
    container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .listPackingItemProfiles(
        { inventory_item_id: itemIds },
        { select: ["inventory_item_id", "weight_g"] }
      ),
  ])
  const known: [string, number | null | undefined][] = [
    ...items.map(({ id, weight }): [string, number | null | undefined] => [
      id,
      weight,
    ]),
    ...profiles
      .filter(({ weight_g }) => weight_g !== null)
      .map((profile): [string, number | null] => [
        profile.inventory_item_id,
        profile.weight_g,
      ]),
  ]
  return new Map(
    known.flatMap(([id, weight]) => (weight ? [[id, Number(weight)]] : []))
  )
}
