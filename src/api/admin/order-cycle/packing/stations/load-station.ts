import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HeldStationLock } from "../../../../../modules/packing/storage/take-station-lock"
import type { StationResponse } from "../../../../../types/station"
import { loadParcels } from "../load-parcels"
import { loadPlans } from "../plans/load-plans"
import { toLockRow } from "./to-lock-row"
import { emptyParcelStates } from "../../../../../types/parcel-states"

/** Boxes of one order at one location that a desk shows. */
const BOXES = 200

/** Reads all that a station shows of the order it has opened. */
export async function loadStation(
  scope: MedusaContainer,
  lock: HeldStationLock,
  scannedParcelId: string | null
): Promise<StationResponse> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const place = { order_id: lock.order_id, location_id: lock.location_id }
  const [order, { parcels }, { plans }] = await Promise.all([
    loadOrder(scope, place),
    loadParcels(
      query,
      { ...place, state: { $nin: emptyParcelStates } },
      { offset: 0, limit: BOXES }
    ),
    loadPlans(
      query,
      { ...place, state: { $ne: "superseded" } },
      { offset: 0, limit: 1 }
    ),
  ])
  const boxes = parcels.toReversed()
  return {
    order,
    lock: toLockRow(lock),
    parcels: boxes,
    parcel_id:
      scannedParcelId ??
      boxes.find(({ state }) => state === "open")?.id ??
      null,
    plan: plans[0] ?? null,
  }
}

async function loadOrder(
  scope: MedusaContainer,
  { order_id, location_id }: { order_id: string; location_id: string }
): Promise<StationResponse["order"]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, locations, reviews] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "display_id", "metadata", "shipping_methods.name"],
      filters: { id: order_id },
    }),
    query.graph({
      entity: "stock_location",
      fields: ["name"],
      filters: { id: location_id },
    }),
    query.graph({
      entity: "order_review",
      fields: ["promised_ship_at"],
      filters: { order_id },
    }),
  ])
  const [order] = orders.data
  const note = order.metadata?.order_cycle_note
  const ship_at = reviews.data[0]?.promised_ship_at
  return {
    id: order.id,
    display_id: Number(order.display_id),
    location_id,
    location: locations.data[0]?.name ?? location_id,
    shipping_method: order.shipping_methods?.[0]?.name ?? null,
    ship_at: ship_at ? new Date(ship_at).toISOString() : null,
    note: typeof note === "string" && note !== "" ? note : null,
  }
}
