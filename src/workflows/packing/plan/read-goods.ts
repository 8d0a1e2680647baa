import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toPackItem } from "../../../modules/packing/facts/to-pack-item"
import type { CoreSize } from "../../../modules/packing/facts/to-unit-size"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { TaskGoods } from "../../../modules/packing/plan/to-rows-to-pack"
import type { PackingModuleService } from "../../../modules/packing/service"

/** Units of a line or task, of which the size is asked. */
export type UnitsOfGoods = {
  inventory_item_id: string
  variant_id: string | null
  quantity: number
}

type Core = CoreSize & { id: string }

const sizes = ["id", "length", "width", "height", "weight"]

/**
 * Reads what is known of goods' sizes and how they pack: our profile before
 * core's inventory item, and core's variant for goods without managed stock.
 *
 * @returns one item per row given, in its order, without a row number.
 */
export async function readGoods<Row extends UnitsOfGoods>(
  container: MedusaContainer,
  rows: Row[]
): Promise<{ item: TaskGoods["item"]; row: Row }[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const ids = [...new Set(rows.flatMap((row) => row.inventory_item_id || []))]
  const variantIds = rows.flatMap((row) =>
    row.inventory_item_id ? [] : (row.variant_id ?? [])
  )
  const [options, profiles, items, variants] = await Promise.all([
    packing.getOptions(),
    packing.listPackingItemProfiles({ inventory_item_id: ids }),
    readSizes(container, "inventory_item", ids),
    readSizes(container, "variant", variantIds),
  ])
  return rows.map((row) => {
    const { row: _, ...item } = toPackItem(
      {
        row: 0,
        inventory_item_id: row.inventory_item_id || (row.variant_id ?? ""),
        quantity: row.quantity,
        core: row.inventory_item_id
          ? (items.get(row.inventory_item_id) ?? null)
          : (variants.get(row.variant_id ?? "") ?? null),
        profile:
          profiles.find(
            (profile) => profile.inventory_item_id === row.inventory_item_id
          ) ?? null,
      },
      options
    )
    return { item, row }
  })
}

async function readSizes(
  container: MedusaContainer,
  entity: "inventory_item" | "variant",
  ids: string[]
): Promise<Map<string, Core>> {
  if (!ids.length) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: sizes, filters: { id: ids } })
  return new Map((data as Core[]).map((core) => [core.id, core]))
}
