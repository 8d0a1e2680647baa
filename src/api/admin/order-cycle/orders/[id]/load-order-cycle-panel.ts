import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { OrderCyclePanel } from "../../../../../types/order-desk"
import { loadAttemptErrors } from "../../packing/load-attempt-errors"
import { orderDeskFields } from "../order-desk-fields"
import { toOrderDeskRow } from "../to-order-desk-row"
import { readOrderTaken } from "../../../../../workflows/verification/intake/read-order-taken"
import { readOrderTrackers } from "./read-order-trackers"
import { sumMoney } from "./sum-money"

type Query = Omit<RemoteQueryFunction, symbol>
type Filters = Record<string, unknown>

/** Reads an order's part of every module; all reads go through Query. */
export async function loadOrderCyclePanel(
  query: Query,
  orderId: string
): Promise<OrderCyclePanel> {
  const ofOrder = { order_id: orderId }
  const [reviews, holds, timeline, trackers, documents, parcels, money, taken] =
    await Promise.all([
      read(query, "order_review", orderDeskFields, ofOrder),
      read(query, "order_hold", holdFields, ofOrder, "placed_at"),
      read(query, "timeline_event", timelineFields, ofOrder, "at"),
      readOrderTrackers(query, orderId),
      read(query, "order_document", documentFields, ofOrder, "issued_at"),
      readParcels(query, ofOrder),
      readMoney(query, ofOrder),
      readOrderTaken(query, orderId),
    ])
  const review = reviews[0] ? toOrderDeskRow(reviews[0]) : null
  const tracked = parcels.map((parcel) => ({
    ...parcel,
    tracker:
      trackers.find((tracker) => tracker.parcel_id === parcel.id) ?? null,
  }))
  const shown = new Set(tracked.map(({ tracker }) => tracker?.id))
  return {
    review,
    taken,
    holds,
    timeline,
    documents,
    parcels: tracked,
    shipments: trackers.filter(({ id }) => !shown.has(id)),
    money: sumMoney(review, money.items, money.legs),
  }
}

async function readParcels(query: Query, ofOrder: Filters) {
  const parcels = await read(query, "parcel", parcelFields, ofOrder, "code")
  const [items, errors] = await Promise.all([
    readOf(query, "parcel_item", parcelItemFields, {
      parcel_id: parcels.map(({ id }) => id),
    }),
    loadAttemptErrors(
      query,
      parcels.flatMap(({ attempt_id }) => attempt_id ?? [])
    ),
  ])
  return parcels.map(({ attempt_id, ...parcel }) => ({
    ...parcel,
    attempt_error: errors.get(attempt_id ?? "") ?? null,
    items: items.filter((item) => item.parcel_id === parcel.id),
  }))
}

async function readMoney(query: Query, ofOrder: Filters) {
  const items = await read(query, "platform_item", itemFields, ofOrder)
  const legs = await readOf(query, "payment_match_leg", legFields, {
    item_id: items.map(({ id }) => id),
  })
  return { items, legs: legs.filter((leg) => leg.active) }
}

async function read(
  query: Query,
  entity: string,
  fields: string[],
  filters: Filters,
  order = "id"
) {
  const { data } = await query.graph({
    entity,
    fields,
    filters,
    pagination: { order: { [order]: "ASC" } },
  })
  return data
}

/** Children of nobody need no query. */
const readOf = async (
  query: Query,
  entity: string,
  fields: string[],
  filters: Record<string, string[]>
) =>
  Object.values(filters)[0].length ? read(query, entity, fields, filters) : []

const holdFields = [
  "id",
  "type",
  "gate",
  "evidence",
  "source",
  "release_by",
  "placed_at",
  "hold_until",
  "keeps_stock",
  "released_at",
  "released_how",
]

const parcelFields = [
  "id",
  "code",
  "state",
  "location_id",
  "courier",
  "tracking_number",
  "attempt_id",
]

const timelineFields = ["id", "kind", "at", "actor", "cause", "payload"]

const documentFields = ["id", "type", "number", "status", "issued_at"]

const parcelItemFields = ["parcel_id", "title", "sku", "quantity"]

const itemFields = ["id", "currency_code"]

const legFields = ["item_id", "allocated_minor", "active"]
