import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { OrderCyclePanel } from "../../../../../types/order-desk"
import { orderDeskFields } from "../order-desk-fields"
import { toOrderDeskRow } from "../to-order-desk-row"
import { sumMoney } from "./sum-money"

type Query = Omit<RemoteQueryFunction, symbol>

/** Reads an order's part of every module; all reads go through Query. */
export async function loadOrderCyclePanel(
  query: Query,
  orderId: string
): Promise<OrderCyclePanel> {
  const ofOrder = { order_id: orderId }
  const [reviews, holds, timeline, parcels, trackers, documents, items] =
    await Promise.all([
      query.graph({
        entity: "order_review",
        fields: orderDeskFields,
        filters: ofOrder,
      }),
      query.graph({
        entity: "order_hold",
        fields: holdFields,
        filters: ofOrder,
        pagination: { order: { placed_at: "ASC" } },
      }),
      query.graph({
        entity: "timeline_event",
        fields: ["id", "kind", "at", "actor", "cause", "payload"],
        filters: ofOrder,
        pagination: { order: { at: "ASC", id: "ASC" } },
      }),
      query.graph({
        entity: "parcel",
        fields: parcelFields,
        filters: ofOrder,
        pagination: { order: { code: "ASC" } },
      }),
      query.graph({
        entity: "tracker",
        fields: trackerFields,
        filters: ofOrder,
      }),
      query.graph({
        entity: "order_document",
        fields: ["id", "type", "number", "status", "issued_at"],
        filters: ofOrder,
        pagination: { order: { issued_at: "ASC" } },
      }),
      query.graph({
        entity: "platform_item",
        fields: ["id", "currency_code"],
        filters: ofOrder,
      }),
    ])
  const parcelItems = parcels.data.length
    ? await query.graph({
        entity: "parcel_item",
        fields: ["parcel_id", "title", "sku", "quantity"],
        filters: { parcel_id: parcels.data.map(({ id }) => id) },
      })
    : { data: [] }
  const legs = items.data.length
    ? await query.graph({
        entity: "payment_match_leg",
        fields: ["item_id", "allocated_minor"],
        filters: { item_id: items.data.map(({ id }) => id), active: true },
      })
    : { data: [] }
  const review = reviews.data[0] ? toOrderDeskRow(reviews.data[0]) : null

  return {
    review,
    holds: holds.data,
    timeline: timeline.data,
    parcels: parcels.data.map((parcel) => ({
      ...parcel,
      items: parcelItems.data.filter((item) => item.parcel_id === parcel.id),
      tracker:
        trackers.data.find((tracker) => tracker.parcel_id === parcel.id) ??
        null,
    })),
    documents: documents.data,
    money: sumMoney(review, items.data, legs.data),
  }
}

const holdFields = [
  "id",
  "type",
  "gate",
  "evidence",
  "source",
  "release_by",
  "placed_at",
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
]

const trackerFields = [
  "id",
  "parcel_id",
  "status",
  "status_at",
  "delivered_at",
  "promised_at",
]
