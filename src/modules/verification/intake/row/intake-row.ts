import type { optionalColumns } from "../file/order-columns"
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
  /** A column that is kept as it is written; "" where there is none. */
  text: (column: TextColumn) => string
}

export type TextColumn = Exclude<
  (typeof optionalColumns)[number],
  "title" | "discount" | "shipping" | "paid_amount"
>

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
