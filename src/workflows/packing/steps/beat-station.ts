import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StationBeat } from "../../../modules/packing/storage/beat-station-lock"

export const beatStationStepId = "beat-station"

/** Has no compensation: a lock that was beaten only lives longer. */
export const beatStationStep = createStep(
  beatStationStepId,
  async (beat: StationBeat, { container }) => {
    const lock = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .beatStationLock(beat)
    if (!lock) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This order is not this station's any more: scan it again to open it."
      )
    }
    return new StepResponse(lock)
  }
)
