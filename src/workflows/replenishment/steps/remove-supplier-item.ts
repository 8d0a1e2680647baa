import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const removeSupplierItemStepId = "remove-supplier-item-row"

/** Orders that have it keep their lines. */
export const removeSupplierItemStep = createStep(
  removeSupplierItemStepId,
  async ({ id }: { id: string }, { container }) => {
    const replenishment = resolveReplenishment(container)
    await replenishment.retrieveSupplierItem(id)
    await replenishment.softDeleteSupplierItems(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await resolveReplenishment(container).restoreSupplierItems(id)
    }
  }
)
