import type { IssueDeliveryNoteInput } from "../../../modules/documents/issue/to-delivery-note-input"
import type { DocumentLine } from "../../../modules/documents/snapshot/document-line"
import { toLineTitle } from "../../packing/order/to-line-title"
import type { OrderForNote } from "./order-for-note"
import { toBuyer } from "./to-buyer"
import { toLanguage } from "./to-language"

export type ParcelForNote = {
  id: string
  /** Of the first box. */
  code: string
  /** All that travel on its label. */
  boxes: { code: string }[]
  courier: string | null
  service: string | null
  tracking_number: string | null
  weight_g: number | null
  /** What is in it, in units of the order's lines. */
  lines: { id: string; quantity: number }[]
}

/**
 * Gathers what the delivery note of a label's parcels says. No money is in it.
 *
 * @param siblings codes of all the order's parcels that are not void; they
 *   tell which ones these are (`1/2`, `1+2/3`).
 */
export function toDeliveryNote(
  order: OrderForNote,
  parcel: ParcelForNote,
  siblings: string[]
): IssueDeliveryNoteInput["contents"] {
  const places = parcel.boxes.map(({ code }) => siblings.indexOf(code) + 1)
  return {
    language: toLanguage(order),
    buyer: toBuyer(order),
    order: {
      display_id: order.display_id,
      placed_at: new Date(order.created_at).toISOString(),
    },
    lines: parcel.lines.flatMap(({ id, quantity }) => {
      const item = order.items.find((candidate) => candidate.id === id)
      return item ? [toLine(item, quantity)] : []
    }),
    shipment: {
      code: parcel.code,
      parcel: `${places.join("+")}/${siblings.length}`,
      courier: parcel.courier,
      service: parcel.service,
      tracking_number: parcel.tracking_number,
      colli: parcel.boxes.length,
      gross_g: parcel.weight_g,
      remaining: order.items.flatMap(toRemaining),
    },
  }
}

type Item = OrderForNote["items"][number]

const toLine = (item: Item, quantity: number): DocumentLine => ({
  sku: item.variant_sku,
  title: toLineTitle(item),
  quantity,
  unit: "pcs",
})

/** What no fulfilment holds yet, this parcel's counted as held. */
function toRemaining(item: Item): DocumentLine[] {
  const open = Number(item.quantity) - Number(item.detail.fulfilled_quantity)
  return item.requires_shipping && open > 0 ? [toLine(item, open)] : []
}
