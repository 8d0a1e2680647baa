import type { DocumentFrame } from "../../../modules/documents/snapshot/document-frame"
import type { PickListSnapshot } from "../../../modules/documents/snapshot/pick-list-snapshot"
import type { PickRow } from "../../../types/pick-batch"

export type PickListHead = DocumentFrame & {
  /** Barcode of the batch, null where there is none. */
  code: string | null
  /** Name of the location. */
  site: string | null
}

/** A pick list of what is still to be taken, rows in the order of the walk. */
export const toPickList = (
  rows: PickRow[],
  head: PickListHead
): PickListSnapshot => ({
  ...head,
  type: "pick_list",
  lines: rows.flatMap(({ sku, title, place, tote, ...counts }) => {
    const quantity = counts.quantity - counts.picked - counts.short
    return quantity > 0
      ? [{ sku, title, quantity, unit: "pcs", place, tote }]
      : []
  }),
})
