import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideChoice } from "../../../modules/tracking/choice/decide-choice"
import type { ChosenOffer, CourierChoice } from "../../../types/courier-choice"
import { explainChoice, type OffersForOrder } from "../choice/explain-choice"

export type DecideCourierInput = OffersForOrder & {
  /** Left out: the cheapest in the end. */
  chosen?: ChosenOffer | null
  /** Why another than the cheapest; ten characters or more. */
  reason?: string | null
}

export const decideCourierStepId = "decide-courier"

/** Reads only, so that there is nothing to compensate. */
export const decideCourierStep = createStep(
  decideCourierStepId,
  async (input: DecideCourierInput, { container }) => {
    const explained = await explainChoice(container, input)
    const choice: CourierChoice = {
      ...decideChoice(explained, input.chosen ?? null, input.reason ?? null),
      chosen_at: new Date().toISOString(),
    }
    return new StepResponse(choice)
  }
)
