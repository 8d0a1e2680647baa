import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { chooseLocation } from "../station/choose-location"
import { findStationOrder } from "../station/find-station-order"
import { emptyParcelStates } from "../../../types/parcel-states"

export type FindStationOrderInput = { code: string; location_id: string | null }

export const findStationOrderStepId = "find-station-order"

/** Finds the order and location that a scanned code opens at a station. */
export const findStationOrderStep = createStep(
  findStationOrderStepId,
  async ({ code, location_id }: FindStationOrderInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const found = await findStationOrder(container, code)
    const { order_id, parcel_id } = found
    const [waiting, parcels] = await Promise.all([
      packing.readWaitingTasks({ order_id }),
      packing.listParcels(
        { order_id, state: { $nin: emptyParcelStates } },
        { select: ["id", "location_id", "state"] }
      ),
    ])
    const place =
      found.location_id ??
      chooseLocation(
        [...waiting, ...parcels].map((one) => one.location_id),
        location_id
      )
    return new StepResponse({
      order_id,
      location_id: place,
      parcel_id,
      has_work: [
        ...waiting.filter(({ remaining }) => remaining > 0),
        ...parcels.filter(({ state }) => state === "open"),
      ].some((one) => one.location_id === place),
    })
  }
)
