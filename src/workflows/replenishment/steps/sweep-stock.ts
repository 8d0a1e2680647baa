import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLENISHMENT_MODULE } from "../../../modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

export const sweepStockStepId = "sweep-stock"

/** Books what no event told of levels, and begins ledgers of new ones. */
export const sweepStockStep = createStep(
  sweepStockStepId,
  async (_nothing: undefined, { container }) =>
    new StepResponse(
      await container
        .resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
        .sweepStock()
    )
)
