import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StationLockInput } from "../../../modules/packing/storage/take-station-lock"
import { stationConflict } from "../station/station-conflict"

export const takeStationLockStepId = "take-station-lock"

/**
 * Takes an order for a station, or refuses with the holder's name. When the
 * order cannot be opened after all, it is given back.
 */
export const takeStationLockStep = createStep(
  takeStationLockStepId,
  async (input: StationLockInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { lock, is_mine, taken_from } = await packing.takeStationLock(input)
    if (!is_mine) {
      throw stationConflict(lock)
    }
    return new StepResponse({ lock, taken_from }, input)
  },
  async (input, { container }) => {
    if (input) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .leaveStationLock(input)
    }
  }
)
