import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { CodeMeaning } from "../../../modules/packing/scan/resolve-scan"
import { sameCodes } from "../../../modules/packing/scan/same-codes"
import type { PackingModuleService } from "../../../modules/packing/service"

/**
 * Looks a scanned code up: parcel, pick task, then the further codes that
 * items have here; only where there is none, SKU of an inventory item and
 * SKU, barcode, EAN or UPC of a variant.
 *
 * A variant's code stands for as many inventory units as one unit of it
 * takes; a set's own code names goods, but none of its several parts.
 */
export async function findCodeMeaning(
  container: MedusaContainer,
  code: string,
  orderId: string
): Promise<CodeMeaning> {
  const codes = sameCodes(code)
  const [containerOrders, tasks, goods] = await Promise.all([
    findParcelOrders(container, codes),
    findTasks(container, codes),
    findGoods(container, codes),
  ])
  const orders = [...containerOrders, ...tasks.map((task) => task.order_id)]
  return {
    goods,
    pick_task_id: tasks[0]?.id ?? null,
    is_other_orders: orders.some((id) => id !== orderId),
    is_container: containerOrders.length > 0,
  }
}

async function findParcelOrders(container: MedusaContainer, codes: string[]) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcels = await packing.listParcels(
    { code: codes },
    { select: ["order_id"] }
  )
  return parcels.map((parcel) => parcel.order_id)
}

async function findTasks(container: MedusaContainer, codes: string[]) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  return await packing.listPickTasks(
    { id: codes },
    { select: ["id", "order_id"] }
  )
}

async function findGoods(
  container: MedusaContainer,
  codes: string[]
): Promise<CodeMeaning["goods"]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const own = await packing.listPackingItemCodes(
    { code: codes },
    { select: ["inventory_item_id", "units"] }
  )
  return own.length
    ? own.map(({ inventory_item_id, units }) => ({
        inventory_item_id,
        variant_id: null,
        units,
      }))
    : await findCatalogueGoods(container, codes)
}

async function findCatalogueGoods(
  container: MedusaContainer,
  codes: string[]
): Promise<CodeMeaning["goods"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: items }, { data: variants }] = await Promise.all([
    query.graph({
      entity: "inventory_item",
      fields: ["id"],
      filters: { sku: codes },
    }),
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
      ],
      filters: {
        $or: ["sku", "barcode", "ean", "upc"].map((field) => ({
          [field]: codes,
        })),
      },
    }),
  ])
  return [
    ...items.map(({ id }) => ({
      inventory_item_id: id,
      variant_id: null,
      units: 1,
    })),
    ...variants.map(toGoods),
  ]
}

type VariantOfCode = {
  id: string
  inventory_items?:
    ({ inventory_item_id: string; required_quantity: number } | null)[] | null
}

function toGoods({ id, inventory_items }: VariantOfCode) {
  const parts = (inventory_items ?? []).filter((part) => part !== null)
  const [part] = parts.length === 1 ? parts : []
  return {
    inventory_item_id: part?.inventory_item_id ?? "",
    variant_id: id,
    units: Number(part?.required_quantity ?? 1),
  }
}
