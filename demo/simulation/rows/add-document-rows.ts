import { createHash } from "node:crypto"
import { DateTime } from "luxon"
import { formatNumber } from "../../../src/modules/documents/number/format-number"
import { numberPeriod } from "../../../src/modules/documents/number/number-period"
import { deliveryNoteRenderer } from "../../../src/modules/documents/render/delivery-note-renderer"
import { hashSnapshot } from "../../../src/modules/documents/snapshot/hash-snapshot"
import { storeZone } from "../calendar/store-zone"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { SimulatedParcel } from "../orders/simulated-parcel"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { deliveryNoteSnapshot } from "./delivery-note-snapshot"
import type { TableRows } from "./table-rows"

const pattern = "SJ/{YYYY}/{MM}/{N:6}"

/** The delivery note of every parcel, numbered in order of issue. */
export function addDocumentRows(
  rows: TableRows,
  orders: SimulatedOrder[],
  random: Random,
  opened: Date
): void {
  const series = makeId("odser", random, opened)
  rows.add("documents_series", {
    id: series,
    type: "delivery_note",
    scope: "",
    pattern,
    reset: "month",
    created_at: opened,
    updated_at: opened,
  })
  const last = new Map<string, number>()
  const issued = orders
    .flatMap((order) => order.parcels.map((parcel) => ({ order, parcel })))
    .sort((a, b) => +a.parcel.labelled_at - +b.parcel.labelled_at)
  for (const { order, parcel } of issued) {
    const day = DateTime.fromJSDate(parcel.labelled_at, { zone: storeZone })
    const period = numberPeriod("month", day)
    const sequence = (last.get(period) ?? 0) + 1
    last.set(period, sequence)
    const number = formatNumber(pattern, day, sequence)
    const id = makeId("odoc", random, parcel.labelled_at)
    rows.add("documents_document", {
      id,
      series_id: series,
      period,
      sequence,
      token: tokenOf(id),
      ...documentRow(order, parcel, number),
    })
    rows.add("timeline_event", {
      id: makeId("oevt", random, parcel.labelled_at),
      order_id: order.id,
      kind: "document_issued",
      cause: `document:${id}`,
      at: parcel.labelled_at,
      actor: parcel.packed_by,
      payload: { type: "delivery_note", number },
      created_at: parcel.labelled_at,
      updated_at: parcel.labelled_at,
    })
  }
  for (const [period, count] of last) {
    rows.add("documents_counter", {
      id: makeId("odcnt", random, opened),
      series_id: series,
      period,
      last: count,
      created_at: opened,
      updated_at: opened,
    })
  }
}

/** As long as those that are issued, but the same in each simulation. */
const tokenOf = (id: string) =>
  createHash("sha256").update(id).digest("base64url").slice(0, 22)

function documentRow(
  order: SimulatedOrder,
  parcel: SimulatedParcel,
  number: string
) {
  const snapshot = deliveryNoteSnapshot(order, parcel, number)
  return {
    number,
    type: "delivery_note",
    order_id: order.id,
    source_id: parcel.id,
    idempotency_key: `delivery_note:${parcel.id}`,
    snapshot,
    snapshot_sha256: hashSnapshot(snapshot),
    renderer: deliveryNoteRenderer,
    status: "issued",
    issued_at: parcel.labelled_at,
    issued_by: parcel.packed_by,
    created_at: parcel.labelled_at,
    updated_at: parcel.labelled_at,
  }
}
