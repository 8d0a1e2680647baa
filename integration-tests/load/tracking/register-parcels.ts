import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import type { Simulator } from "../../courier-simulator/simulator"

const HOUR_MS = 3_600_000

/** Makes parcels in the simulator, and a tracker of each in the shop. */
export async function registerParcels(
  container: MedusaContainer,
  simulator: Simulator,
  count: number
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  for (let made = 0; made < count; made++) {
    const { courier, number, scans } = simulator.add({})
    await tracking.registerTracker({
      order_id: `order_${number}`,
      fulfillment_id: `ful_${number}`,
      parcel_id: null,
      courier,
      service: null,
      tracking_number: number,
      promised_at: null,
      // Not in the minute of the courier's own: the two would be one event.
      labelled_at: new Date(scans[0].at - HOUR_MS).toISOString(),
    })
  }
}
