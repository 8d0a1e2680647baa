import type { RemoteQueryFunction } from "@medusajs/framework/types"
import {
  boundParcelStates,
  emptyParcelStates,
} from "../../../types/parcel-states"
import type { ChangeFacts } from "./change-facts"

type Packing = Pick<ChangeFacts, "tasks" | "parcels">

/**
 * An order's pick tasks and parcels. A parcel whose fulfilment was cancelled
 * in core is bound by no label any more.
 */
export async function readPackingForChange(
  query: Omit<RemoteQueryFunction, symbol>,
  orderId: string
): Promise<Packing> {
  const [tasks, parcels] = await Promise.all([
    query.graph({
      entity: "pick_task",
      fields: taskFields,
      filters: { order_id: orderId, state: { $ne: "canceled" } },
    }),
    query.graph({
      entity: "parcel",
      fields: ["id", "code", "state", "location_id", "fulfillment_id"],
      filters: { order_id: orderId, state: { $nin: emptyParcelStates } },
    }),
  ])
  const ids = parcels.data.map(({ id }) => id)
  const fulfillmentIds = parcels.data.flatMap(
    ({ fulfillment_id }) => fulfillment_id ?? []
  )
  const [items, canceled, scanned] = await Promise.all([
    ids.length
      ? query.graph({
          entity: "parcel_item",
          fields: ["parcel_id", "pick_task_id", "line_item_id", "quantity"],
          filters: { parcel_id: ids },
        })
      : { data: [] },
    readCanceled(query, fulfillmentIds),
    readScanned(query, fulfillmentIds),
  ])
  return {
    tasks: tasks.data as Packing["tasks"],
    parcels: parcels.data.map((parcel) => ({
      ...(parcel as Omit<
        Packing["parcels"][number],
        "is_bound" | "is_scanned" | "items"
      >),
      is_scanned: scanned.includes(parcel.fulfillment_id ?? ""),
      is_bound:
        boundParcelStates.includes(parcel.state) &&
        !(
          parcel.state === "labelled" &&
          canceled.includes(parcel.fulfillment_id ?? "")
        ),
      items: items.data
        .filter(({ parcel_id }) => parcel_id === parcel.id)
        .map(({ pick_task_id, line_item_id, quantity }) => ({
          pick_task_id,
          line_item_id,
          quantity,
        })),
    })),
  }
}

async function readCanceled(
  query: Omit<RemoteQueryFunction, symbol>,
  ids: string[]
): Promise<string[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "canceled_at"],
    filters: { id: ids },
  })
  return data.filter(({ canceled_at }) => canceled_at).map(({ id }) => id)
}

async function readScanned(
  query: Omit<RemoteQueryFunction, symbol>,
  ids: string[]
): Promise<string[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "tracker",
    fields: ["fulfillment_id", "first_scan_at"],
    filters: { fulfillment_id: ids, first_scan_at: { $ne: null } },
  })
  return data.map(({ fulfillment_id }) => fulfillment_id)
}

const taskFields = [
  "id",
  "line_item_id",
  "inventory_item_id",
  "location_id",
  "title",
  "quantity",
  "picked",
  "short",
  "state",
]
