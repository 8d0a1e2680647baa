import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const findDriftStepId = "find-drift"

/** Sweeps, then names levels whose ledger does not hold. */
export const findDriftStep = createStep(
  findDriftStepId,
  async (_nothing: undefined, { container }) =>
    new StepResponse(await resolveReplenishment(container).findStockDrift())
)
