import type { InvoiceTotals } from "../tax/sum-invoice"
import type { TaxTreatment } from "../tax/tax-treatment"
import type { DocumentFrame } from "./document-frame"
import type { DocumentLine } from "./document-line"
import type { DocumentOrder } from "./document-order"
import type { DocumentParty } from "./document-party"

/** Money is a decimal of main units. */
export type InvoiceLine = DocumentLine & {
  unit_price: string
  /** Off the whole line. */
  discount: string
  tax: TaxTreatment
  /** Quantity × price − discount, with tax where prices include it. */
  amount: string
}

/**
 * All that an invoice (*faktur penjualan*) prints. It is no *faktur pajak*
 * and never says that it was paid.
 */
export type InvoiceSnapshot = DocumentFrame & {
  type: "invoice"
  number: string
  buyer: DocumentParty
  order: DocumentOrder
  currency_code: string
  prices_include_tax: boolean
  lines: InvoiceLine[]
  shipping: { title: string; amount: string; tax: TaxTreatment } | null
  /** The tax that the order charged, where known. */
  charged_tax?: string | null
  /** Number of the *faktur pajak* that the tax office's system gave. */
  tax_invoice_number?: string | null
  totals: InvoiceTotals
  /** The total in words. */
  words: string
}
