import type { DocumentFrame } from "./document-frame"
import type { DocumentLine } from "./document-line"

export type PickLine = DocumentLine & {
  /** Shelf place, null where none is known. */
  place: string | null
  /** What is scanned; the SKU where there is no other code. */
  code?: string | null
  /** Into which tote on the cart, in a cluster. */
  tote?: string | null
}

/** What is fetched from the shelves, in the order of the walk. No series. */
export type PickListSnapshot = DocumentFrame & {
  type: "pick_list"
  /** Barcode of the batch or order, null where there is none. */
  code: string | null
  /** Where it is picked. */
  site?: string | null
  lines: PickLine[]
}
