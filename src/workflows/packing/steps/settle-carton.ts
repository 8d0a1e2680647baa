import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleCarton } from "../parcel/settle-carton"

export const settleCartonStepId = "settle-carton"

/** Has no compensation: each move is written once, whoever asks again. */
export const settleCartonStep = createStep(
  settleCartonStepId,
  async (
    { parcel_id, actor }: { parcel_id: string; actor: string },
    { container }
  ) => {
    await settleCarton(container, parcel_id, actor)
    return new StepResponse(parcel_id)
  }
)
