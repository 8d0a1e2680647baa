import type { LineKind } from "../order/intake-order"
import type { RejectCode } from "./reject-code"

/** A row that can be taken, if its order can. Money in minor units. */
export type IntakeRow = {
  /** First physical line of the record. */
  line: number
  channel: string
  external_id: string
  /** Epoch milliseconds. */
  placed_at: number
  /** ISO 4217, upper case. */
  currency: string
  kind: LineKind
  sku: string
  title: string
  quantity: number
  price: bigint
  discount: bigint
  shipping: bigint | null
  paid: bigint | null
  /** The columns that are kept as they are written; "" where there is none. */
  texts: Record<TextColumn, string>
}

export const textColumns = [
  "line_id",
  "customer",
  "email",
  "phone",
  "name",
  "country",
  "province",
  "city",
  "district",
  "postal_code",
  "address_1",
  "address_2",
  "tax_rate",
  "payment_method",
  "promise_date",
  "ship_complete",
  "taken_by",
  "note",
] as const

export type TextColumn = (typeof textColumns)[number]

/** A row that is refused, and why. */
export type RowReject = {
  line: number
  channel: string
  external_id: string
  column: string
  code: RejectCode
  value: string
  message: string
}
