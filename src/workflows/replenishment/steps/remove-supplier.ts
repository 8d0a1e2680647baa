import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const removeSupplierStepId = "remove-supplier-row"

/**
 * Removes a supplier and what it sells; its closed orders stay.
 *
 * @throws MedusaError NOT_ALLOWED while an order of it is open.
 */
export const removeSupplierStep = createStep(
  removeSupplierStepId,
  async ({ id }: { id: string }, { container }) => {
    const replenishment = resolveReplenishment(container)
    const supplier = await replenishment.retrieveSupplier(id)
    const [open] = await replenishment.listPurchaseOrders(
      { supplier_id: id, state: ["draft", "sent", "partly_received"] },
      { take: 1 }
    )
    if (open) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Purchase order ${open.number} of ${supplier.name} is open. Receive ` +
          "or cancel it first, or make the supplier inactive."
      )
    }
    const items = await replenishment.listSupplierItems(
      { supplier_id: id },
      { select: ["id"], take: null }
    )
    const removed = { id, items: items.map((item) => item.id) }
    await replenishment.softDeleteSupplierItems(removed.items)
    await replenishment.softDeleteSuppliers(id)
    return new StepResponse({ id }, removed)
  },
  async (removed, { container }) => {
    if (removed) {
      const replenishment = resolveReplenishment(container)
      await replenishment.restoreSuppliers(removed.id)
      await replenishment.restoreSupplierItems(removed.items)
    }
  }
)
