import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tellCounts } from "../counts/tell-counts"

export type TellCountsInput = {
  /** Without it those that were posted a minute ago or before. */
  count_id?: string
}

const MINUTE_MS = 60_000

export const tellCountsStepId = "tell-counts"

/** What cannot be told now, the sweep tells: the stock is moved. */
export const tellCountsStep = createStep(
  tellCountsStepId,
  async ({ count_id }: TellCountsInput, { container }) => {
    try {
      await tellCounts(
        container,
        count_id
          ? { id: count_id }
          : { posted_at: { $lt: new Date(Date.now() - MINUTE_MS) } }
      )
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`A count waits for the sweep: ${(error as Error).message}`)
    }
    return new StepResponse()
  }
)
