import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseUnknownPlace } from "../planning/refuse-unknown-place"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

/** What people decide for an item; what is left out stays. */
export type ItemPolicyValues = {
  service_basis_points?: number | null
  manual_min?: number | null
  manual_max?: number | null
  max_cover_days?: number | null
  shelf_life_days?: number | null
  end_of_life?: boolean
  predecessor_item_id?: string | null
}

export type SaveItemPolicyInput = {
  inventory_item_id: string
  /** Null: at every location that has no policy of its own. */
  location_id: string | null
  values: ItemPolicyValues
}

export const saveItemPolicyStepId = "save-item-policy-row"

/**
 * Makes or changes the one policy of an item and location.
 *
 * @throws MedusaError NOT_FOUND; INVALID_DATA when the minimum is above the
 *   maximum or an item is to follow itself.
 */
export const saveItemPolicyStep = createStep(
  saveItemPolicyStepId,
  async ({ values, ...place }: SaveItemPolicyInput, { container }) => {
    await refuseUnknownPlace(container, place)
    const replenishment = resolveReplenishment(container)
    const [before] = await replenishment.listItemPolicies(place)
    refuseWrongPolicy(place.inventory_item_id, { ...before, ...values })
    if (before) {
      await replenishment.updateItemPolicies([{ id: before.id, ...values }])
      return new StepResponse({ id: before.id }, undo(before.id, before))
    }
    const [made] = await replenishment.createItemPolicies([
      { ...place, ...values },
    ])
    return new StepResponse({ id: made.id }, undo(made.id))
  },
  async (done, { container }) => {
    const replenishment = resolveReplenishment(container)
    if (done?.before) {
      await replenishment.updateItemPolicies([done.before as { id: string }])
    } else if (done) {
      await replenishment.deleteItemPolicies(done.id)
    }
  }
)

/** What takes it back: the row as it was, null for one that is new. */
const undo = (id: string, before: object | null = null) => ({ id, before })

function refuseWrongPolicy(
  item: string,
  { manual_min, manual_max, predecessor_item_id }: ItemPolicyValues
) {
  const min = manual_min ?? null
  const max = manual_max ?? null
  if (min !== null && max !== null && min > max) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The minimum of ${min} is above the maximum of ${max}. Order is placed ` +
        "below the minimum and fills up to the maximum."
    )
  }
  if (predecessor_item_id === item) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "An item cannot be its own predecessor. Name the item that it replaces."
    )
  }
}
