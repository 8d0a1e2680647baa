import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settlePutAway } from "../put-away/settle-put-away"

export const settlePutAwayStepId = "settle-put-away"

/** Has no compensation: what is done to the stock is done last. */
export const settlePutAwayStep = createStep(
  settlePutAwayStepId,
  async ({ put_away_id }: { put_away_id: string }, { container }) => {
    await settlePutAway(container, put_away_id)
    return new StepResponse(put_away_id)
  }
)
