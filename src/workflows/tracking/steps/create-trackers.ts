import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownCourier } from "../../../modules/tracking/couriers/unknown-courier"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { NewTracker } from "../../../modules/tracking/storage/insert-tracker"
import { readKnown } from "../shipments/read-known"
import type { Shipment, ShippedParcel } from "../shipments/shipment"
import { toNewTrackers } from "../shipments/to-new-trackers"

export type CreateTrackersInput = {
  shipments: Shipment[]
  parcels: ShippedParcel[]
  /** Whether customers are told nothing of them; core does not keep it. */
  no_notification: boolean
}

export type CreateTrackersResult = {
  tracker_ids: string[]
  /** Sentences about labels that got no tracker. */
  refused: string[]
}

export const createTrackersStepId = "create-trackers"

/**
 * Makes one tracker per label. It has no compensation: a tracker belongs to
 * its label, whatever else fails, and making it again changes nothing.
 */
export const createTrackersStep = createStep(
  createTrackersStepId,
  async (
    { shipments, parcels, no_notification }: CreateTrackersInput,
    { container }
  ) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const { defaultCourier } = await tracking.getOptions()
    const known = await readKnown(container, shipments)
    const result: CreateTrackersResult = { tracker_ids: [], refused: [] }
    for (const shipment of shipments) {
      const parcel = parcels.find((one) => one.fulfillment_id === shipment.id)
      const trackers = toNewTrackers(shipment, parcel, known, defaultCourier)
      for (const tracker of trackers) {
        const made = await register(tracking, {
          ...tracker,
          no_notification,
        })
        if (made.id) {
          result.tracker_ids.push(made.id)
        } else if ("refused" in made) {
          logger.warn(made.refused)
          result.refused.push(made.refused)
        }
      }
    }
    return new StepResponse(result)
  }
)

async function register(tracking: TrackingModuleService, tracker: NewTracker) {
  const { couriers } = await tracking.getOptions()
  const why = unknownCourier(tracker.courier, couriers)
  if (why) {
    const refused =
      `Parcel ${tracker.tracking_number} of order ${tracker.order_id} is ` +
      `not tracked. ${why}`
    return { id: null, refused }
  }
  return await tracking.registerTracker(tracker)
}
