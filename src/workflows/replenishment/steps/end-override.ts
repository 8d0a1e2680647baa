import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const endOverrideStepId = "end-forecast-override"

export type EndOverrideInput = { id: string; actor: string | null }

/**
 * Ends an override before its last day; it is judged by the days until then.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when it has ended.
 */
export const endOverrideStep = createStep(
  endOverrideStepId,
  async ({ id, actor }: EndOverrideInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const before = await replenishment.retrieveForecastOverride(id)
    if (before.ended_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This override ended on ${before.ended_at.toISOString().slice(0, 10)}.`
      )
    }
    await replenishment.updateForecastOverrides([
      { id, ended_at: new Date(), ended_by: actor },
    ])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await resolveReplenishment(container).updateForecastOverrides([
        { id, ended_at: null, ended_by: null },
      ])
    }
  }
)
