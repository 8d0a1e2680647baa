/** Who an order is of and what is in it, as far as orders are compared. */
export type OrderIdentity = {
  order_id: string
  /** UTC, ISO 8601. */
  placed_at: string
  currency_code: string
  customer_id: string | null
  /** Keyed hashes of `customerKeys`. */
  customer_keys: string[]
  /** Hash of SKUs and quantities of goods; null without goods. */
  goods_key: string | null
  /** Keyed hash of `addressText`. */
  address_key: string | null
  /** Keyed hash of the buyer's IP address. */
  ip_key: string | null
  country_code: string | null
  /** Of the area that the address means, then those around it. */
  area_codes: string[]
  /** Name of the shipping option. */
  courier: string | null
}
