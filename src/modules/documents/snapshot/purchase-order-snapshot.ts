import type { DocumentFrame } from "./document-frame"
import type { DocumentLine } from "./document-line"
import type { DocumentParty } from "./document-party"

/** Money is a decimal of main units; null: agreed otherwise. */
export type PurchaseOrderLine = DocumentLine & {
  /** As the supplier knows it. */
  supplier_sku: string
  unit_price: string | null
  amount: string | null
}

/** What is ordered from a supplier; the seller of the frame is the buyer. */
export type PurchaseOrderSnapshot = DocumentFrame & {
  type: "purchase_order"
  number: string
  is_draft: boolean
  supplier: DocumentParty
  /** Where the goods are to come. */
  deliver_to: DocumentParty
  /** ISO day, null: not agreed. */
  expected_on: string | null
  currency_code: string
  lines: PurchaseOrderLine[]
  /** Null where the price of a line is not known. */
  total: string | null
  note: string | null
}
