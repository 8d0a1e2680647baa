import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export type ChangeProjectDemandInput = {
  id: string
  state: "open" | "done" | "canceled"
}

export const changeProjectDemandStepId = "change-project-demand-row"

/**
 * Says that a known order is served, given up, or wanted again.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const changeProjectDemandStep = createStep(
  changeProjectDemandStepId,
  async ({ id, state }: ChangeProjectDemandInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const before = await replenishment.retrieveProjectDemand(id)
    await replenishment.updateProjectDemands([{ id, state }])
    return new StepResponse({ id }, { id, state: before.state })
  },
  async (before, { container }) => {
    if (before) {
      await resolveReplenishment(container).updateProjectDemands([before])
    }
  }
)
