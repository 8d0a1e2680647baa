import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"

export const writeStockDaysStepId = "write-stock-days"

/** Snapshots of days that are over; what is written stays. */
export const writeStockDaysStep = createStep(
  writeStockDaysStepId,
  async (_nothing: undefined, { container }) => {
    const { zoneName } = await storeDay(container)
    return new StepResponse(
      await resolveReplenishment(container).writeStockDays(zoneName ?? "UTC")
    )
  }
)
