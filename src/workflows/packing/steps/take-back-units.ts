import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { UnitsToTakeBack } from "../../../modules/packing/storage/take-back-units"

export const takeBackUnitsStepId = "take-back-units"

/** Voids parcels and shrinks pick tasks of units that nobody wants any more. */
export const takeBackUnitsStep = createStep(
  takeBackUnitsStepId,
  async ({ parcels, tasks }: UnitsToTakeBack, { container }) => {
    const before = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .takeBackUnits({
        parcels: parcels.map(({ id, state }) => ({ id, state })),
        tasks,
      })
    return new StepResponse(parcels.length, before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .restoreUnits(before)
    }
  }
)
