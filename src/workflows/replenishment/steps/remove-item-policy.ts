import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const removeItemPolicyStepId = "remove-item-policy-row"

/**
 * Takes back what people decided for an item.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const removeItemPolicyStep = createStep(
  removeItemPolicyStepId,
  async ({ id }: { id: string }, { container }) => {
    const replenishment = resolveReplenishment(container)
    await replenishment.retrieveItemPolicy(id)
    await replenishment.softDeleteItemPolicies(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await resolveReplenishment(container).restoreItemPolicies(id)
    }
  }
)
