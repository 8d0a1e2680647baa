import type { OrderColumn } from "../file/order-columns"
import type { StockPolicy } from "../stock-policy"

export const documentKinds = ["order", "credit_note", "adjustment"] as const

export type DocumentKind = (typeof documentKinds)[number]

export const skuKinds = [
  "goods",
  "custom",
  "shipping",
  "discount",
  "fee",
] as const

export type SkuKind = (typeof skuKinds)[number]

/** How one channel writes its order files. */
export type IntakeProfile = {
  /** Channel of rows that name none. */
  channel: string | null
  /** ISO 4217 code of rows that name none. */
  currency: string | null
  /** IANA zone of times without an offset. */
  time_zone: string
  decimal: "." | ","
  /** The channel's own heading of a column, where it has another name. */
  columns: Partial<Record<OrderColumn, string>>
  /** What a document is, by how its number begins. */
  document_prefixes: Record<string, DocumentKind>
  /** SKUs that stand for something else than goods. */
  sku_kinds: Record<string, SkuKind>
  sku_prefix_kinds: Record<string, SkuKind>
  /** ISO 3166-1 alpha-2 code by the channel's own word for a country. */
  countries: Record<string, string>
  /** What becomes of an order that names no customer, e-mail or phone. */
  customer_missing: "hold" | "reject" | "accept"
  /**
   * What a refused row does beyond itself, unless it is a credit note, an
   * adjustment or a fee: holds its order, refuses it, or refuses the file.
   */
  error_policy: "hold_orders" | "reject_orders" | "reject_file"
  /** Null: what the plugin's options say of the channel. */
  stock_policy: StockPolicy | null
}

/** What holds for a file about which nothing is known. */
export const defaultProfile: IntakeProfile = {
  channel: null,
  currency: null,
  time_zone: "UTC",
  decimal: ".",
  columns: {},
  document_prefixes: {},
  sku_kinds: {},
  sku_prefix_kinds: {},
  countries: {},
  customer_missing: "hold",
  error_policy: "hold_orders",
  stock_policy: null,
}
