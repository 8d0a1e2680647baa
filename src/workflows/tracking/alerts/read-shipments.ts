import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShipmentFacts } from "../../../modules/tracking/alerts/shipment-facts"
import { toShipmentFacts } from "./to-shipment-facts"

/** A tracker's keys in core and in packing. */
export type TrackedShipment = {
  id: string
  fulfillment_id: string
  parcel_id: string | null
}

/** What core and packing know of trackers' parcels: two reads in all. */
export async function readShipments(
  container: MedusaContainer,
  trackers: TrackedShipment[]
): Promise<ShipmentFacts[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: fulfillments } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "shipped_at", "delivered_at", "order.status"],
    filters: { id: trackers.map(({ fulfillment_id }) => fulfillment_id) },
  })
  const { data: parcels } = await query.graph({
    entity: "parcel",
    fields: ["id", "handed_over_at"],
    filters: { id: trackers.flatMap(({ parcel_id }) => parcel_id ?? []) },
  })
  return toShipmentFacts(trackers, fulfillments, parcels)
}
