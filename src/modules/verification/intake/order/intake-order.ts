export type LineKind = "goods" | "custom" | "charge" | "discount"

export type HeldReason =
  | "INTAKE_INCOMPLETE"
  | "CUSTOMER_MISSING"
  | "COUNTRY_UNKNOWN"
  | "DUPLICATE_SUSPECTED"

/** One line of an order; money in minor units, as decimal strings. */
export type IntakeLine = {
  /** Physical line in the file that it came in. */
  line: number
  line_id: string | null
  kind: LineKind
  sku: string
  title: string | null
  /** Below 0 for a discount. */
  quantity: number
  price_minor: string
  /** Taken off the line as a whole. */
  discount_minor: string
  /** Percent, as the channel writes it. */
  tax_rate: string | null
}

export type IntakeCustomer = {
  /** The channel's own number. */
  customer: string | null
  email: string | null
  phone: string | null
  name: string | null
}

export type IntakeAddress = {
  /** ISO 3166-1 alpha-2, lower case; null when the text is no country. */
  country_code: string | null
  country: string | null
  province: string | null
  city: string | null
  district: string | null
  postal_code: string | null
  address_1: string | null
  address_2: string | null
}

/**
 * An order as a channel tells it, complete in itself and plain JSON: it is
 * the payload from which an import can be resumed.
 */
export type IntakeOrder = {
  channel: string
  external_id: string
  /** UTC, ISO 8601 without fractions where there are none. */
  placed_at: string
  /** ISO 4217, upper case. */
  currency: string
  customer: IntakeCustomer
  address: IntakeAddress
  /** Shipping of the `shipping` column; charge lines come on top. */
  shipping_minor: string
  payment_method: string | null
  paid_minor: string | null
  promise_date: string | null
  ship_complete: boolean
  taken_by: string | null
  note: string | null
  lines: IntakeLine[]
  held: HeldReason[]
  /** Changes when what was ordered changes, not with the order of rows. */
  content_hash: string
}
