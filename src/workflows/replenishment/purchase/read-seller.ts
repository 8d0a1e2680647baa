import { MedusaError } from "@medusajs/framework/utils"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"
import type { SupplierItemRow } from "../../../types/replenishment/supplier-items"

/**
 * A supplier of whom one may order, and what it sells of some items.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED for one that is not active.
 */
export async function readSeller(
  replenishment: ReplenishmentModuleService,
  supplierId: string,
  items: string[]
) {
  const supplier = await replenishment.retrieveSupplier(supplierId)
  if (!supplier.is_active) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${supplier.name} (${supplier.code}) is not active. Make it active to ` +
        "order from it."
    )
  }
  const sold = await replenishment.listSupplierItems(
    { supplier_id: supplierId, inventory_item_id: items },
    { take: null }
  )
  return { supplier, items: sold as unknown as SupplierItemRow[] }
}
