import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownCourier } from "../../../modules/tracking/couriers/unknown-courier"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { type LabelTracker, lacksTracker } from "../shipments/lacks-tracker"
import { parcelFields } from "../shipments/parcel-fields"
import type { KnownOfShipments } from "../shipments/known-of-shipments"
import { shipmentFields } from "../shipments/shipment-fields"
import { toNewTrackers } from "../shipments/to-new-trackers"

export const findMissingTrackersStepId = "find-missing-trackers"

/** Fulfilments that one run makes trackers of. */
const AT_MOST = 200

/** What makes a tracker is read again when it is made. */
const nothingKnown: KnownOfShipments = {
  origins: new Map(),
  promises: new Map(),
}

/**
 * Fulfilments of the last days that were shipped, or whose parcel was handed
 * over, and of which a label has no tracker; 200 at most, latest first. A
 * label that no tracker can be made of takes nobody's place.
 */
export const findMissingTrackersStep = createStep(
  findMissingTrackersStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { couriers, lookBackDays } = await tracking.getOptions()
    const since = new Date(Date.now() - lookBackDays * 24 * 60 * 60 * 1000)
    const labels = (await readLabels(container, since)).filter(
      ({ courier }) => !unknownCourier(courier, couriers)
    )
    const known = await tracking.listTrackers(
      { tracking_number: labels.map((one) => one.tracking_number) },
      {
        select: [
          "fulfillment_id",
          "courier",
          "tracking_number",
          "status",
          "closed_at",
        ],
      }
    )
    const byNumber = new Map<string, LabelTracker[]>()
    for (const one of known) {
      const same = byNumber.get(one.tracking_number)
      byNumber.set(one.tracking_number, [...(same ?? []), one])
    }
    const missing = labels.filter((label) =>
      lacksTracker(label, byNumber.get(label.tracking_number) ?? [])
    )
    const ids = new Set(missing.map(({ fulfillment_id }) => fulfillment_id))
    return new StepResponse([...ids].slice(0, AT_MOST))
  }
)

/** Labels of what left since a time, latest first. */
async function readLabels(container: MedusaContainer, since: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { defaultCourier } = await tracking.getOptions()
  const ids = await findLeft(container, since)
  const { data: shipments } = await query.graph({
    entity: "fulfillment",
    fields: shipmentFields,
    filters: { id: ids },
  })
  const { data: parcels } = await query.graph({
    entity: "parcel",
    fields: parcelFields,
    filters: { fulfillment_id: ids },
    pagination: { order: { box_number: "ASC", id: "ASC" } },
  })
  const shipmentOf = new Map(shipments.map((one) => [one.id, one]))
  // The first of the parcels that share a fulfilment, as trackers are made.
  const parcelOf = new Map(
    parcels.toReversed().map((one) => [one.fulfillment_id, one])
  )
  return ids.flatMap((id) => {
    const shipment = shipmentOf.get(id)
    return shipment
      ? toNewTrackers(shipment, parcelOf.get(id), nothingKnown, defaultCourier)
      : []
  })
}

async function findLeft(
  container: MedusaContainer,
  since: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: shipped } = await query.graph({
    entity: "fulfillment",
    fields: ["id"],
    filters: { shipped_at: { $gte: since }, canceled_at: null },
    pagination: { order: { shipped_at: "DESC" } },
  })
  const { data: handedOver } = await query.graph({
    entity: "parcel",
    fields: ["fulfillment_id"],
    filters: { state: "handed_over", handed_over_at: { $gte: since } },
    pagination: { order: { handed_over_at: "DESC" } },
  })
  return [
    ...new Set([
      ...shipped.map(({ id }) => id),
      ...handedOver.flatMap(({ fulfillment_id }) => fulfillment_id ?? []),
    ]),
  ]
}
