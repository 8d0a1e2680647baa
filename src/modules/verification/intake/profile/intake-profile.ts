export type DocumentKind = "order" | "credit_note" | "adjustment"

export type SkuKind = "goods" | "custom" | "shipping" | "discount" | "fee"

/** How one channel writes its order files. */
export type IntakeProfile = {
  /** Channel of rows that name none. */
  channel: string | null
  /** ISO 4217 code of rows that name none. */
  currency: string | null
  /** IANA zone of times without an offset. */
  time_zone: string
  decimal: "." | ","
  /** What a document is, by how its number begins. */
  document_prefixes: Record<string, DocumentKind>
  /** SKUs that stand for something else than goods. */
  sku_kinds: Record<string, SkuKind>
  sku_prefix_kinds: Record<string, SkuKind>
  /** ISO 3166-1 alpha-2 code by the channel's own word for a country. */
  countries: Record<string, string>
  /** What becomes of an order that names no customer, e-mail or phone. */
  customer_missing: "hold" | "accept"
}

/** What holds for a file about which nothing is known. */
export const defaultProfile: IntakeProfile = {
  channel: null,
  currency: null,
  time_zone: "UTC",
  decimal: ".",
  document_prefixes: {},
  sku_kinds: {},
  sku_prefix_kinds: {},
  countries: {},
  customer_missing: "hold",
}
