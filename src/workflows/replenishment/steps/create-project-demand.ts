import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseUnknownPlace } from "../planning/refuse-unknown-place"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"

export type CreateProjectDemandInput = {
  inventory_item_id: string
  location_id: string
  /** Whole units. */
  quantity: number
  /** ISO day on which the goods must be here. */
  due_on: string
  /** Whose reservations count as served; null: nobody's yet. */
  order_id: string | null
  note: string
  actor: string | null
}

export const createProjectDemandStepId = "create-project-demand-row"

/**
 * Notes a known order to come.
 *
 * @throws MedusaError NOT_FOUND; INVALID_DATA for a day that is past.
 */
export const createProjectDemandStep = createStep(
  createProjectDemandStepId,
  async ({ actor, ...values }: CreateProjectDemandInput, { container }) => {
    await refuseUnknownPlace(container, values)
    const today = (await storeDay(container)).toFormat("yyyy-MM-dd")
    if (values.due_on < today) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${values.due_on} is past. Name the day on which the goods must be here.`
      )
    }
    const replenishment = resolveReplenishment(container)
    const [made] = await replenishment.createProjectDemands([
      { ...values, created_by: actor },
    ])
    return new StepResponse({ id: made.id }, made.id)
  },
  async (id, { container }) => {
    if (id) {
      await resolveReplenishment(container).deleteProjectDemands(id)
    }
  }
)
