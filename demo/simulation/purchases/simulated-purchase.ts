import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { DemoSupplier } from "../catalogue/suppliers"

export type Site = "jakarta" | "surabaya"

export type PurchasedLine = { variant: CatalogueVariant; ordered: number }

/** A part of an order that stands on the shelf. */
export type SimulatedReceipt = {
  arrived_at: Date
  received_at: Date
  lines: { line: PurchasedLine; accepted: number; damaged: number }[]
}

/** An order of the store to a supplier, sent. */
export type SimulatedPurchase = {
  supplier: DemoSupplier
  site: Site
  sent_at: Date
  lines: PurchasedLine[]
  /** What had come before the reference date, oldest first. */
  receipts: SimulatedReceipt[]
}
