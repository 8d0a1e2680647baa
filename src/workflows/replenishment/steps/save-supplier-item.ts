import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SupplierItemValues } from "../../../modules/replenishment/purchase/items/read-supplier-item"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export type SaveSupplierItemInput =
  | { id: null; values: SupplierItemValues }
  | {
      id: string
      values: Partial<
        Omit<SupplierItemValues, "supplier_id" | "inventory_item_id">
      >
    }

export const saveSupplierItemStepId = "save-supplier-item-row"

/**
 * Makes or changes what a supplier sells.
 *
 * @throws MedusaError NOT_FOUND for an item that is not there,
 *   DUPLICATE_ERROR for a supplier SKU that stands for the item already.
 */
export const saveSupplierItemStep = createStep(
  saveSupplierItemStepId,
  async ({ id, values }: SaveSupplierItemInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    if (id === null) {
      await refuseDuplicate(container, values)
      const [made] = await replenishment.createSupplierItems([toRow(values)])
      return new StepResponse({ id: made.id }, undo(made.id))
    }
    const before = await replenishment.retrieveSupplierItem(id)
    await replenishment.updateSupplierItems([{ id, ...toRow(values) }])
    return new StepResponse({ id }, undo(id, before))
  },
  async (done, { container }) => {
    if (done?.before) {
      await resolveReplenishment(container).updateSupplierItems([
        { id: done.id, ...toRow(done.before) },
      ])
    } else if (done) {
      await resolveReplenishment(container).deleteSupplierItems(done.id)
    }
  }
)

/** Breaks are a JSON column, whose type the data model does not know. */
const toRow = (values: object) => values as Record<string, never>

/** What takes it back: the row as it was, null for one that is new. */
const undo = (id: string, before: object | null = null) => ({ id, before })

async function refuseDuplicate(
  container: MedusaContainer,
  { supplier_id, inventory_item_id, supplier_sku }: SupplierItemValues
) {
  const replenishment = resolveReplenishment(container)
  await replenishment.retrieveSupplier(supplier_id)
  await container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "inventory_item",
      fields: ["id"],
      filters: { id: inventory_item_id },
    },
    { throwIfKeyNotFound: true }
  )
  const [taken] = await replenishment.listSupplierItems({
    supplier_id,
    inventory_item_id,
    supplier_sku,
  })
  if (taken) {
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `The supplier sells the item as ${supplier_sku} already. Change that one.`
    )
  }
}
