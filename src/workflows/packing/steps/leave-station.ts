import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StationBeat } from "../../../modules/packing/storage/beat-station-lock"

export const leaveStationStepId = "leave-station"

/** Has no compensation: who left may open the order again. */
export const leaveStationStep = createStep(
  leaveStationStepId,
  async (beat: StationBeat, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .leaveStationLock(beat)
    return new StepResponse(beat.order_id)
  }
)
