import type { IntakeOrder } from "../order/intake-order"

/** A refused row as it is stored. */
export type NewReject = {
  line: number
  external_id: string
  column: string
  code: string
  value: string
  message: string
}

/** All that is written when a file has been read. */
export type NewBatch = {
  channel: string
  source: "upload" | "api" | "command"
  file_name: string | null
  sha256: string
  actor: string
  rows_total: number
  orders_total: number
  orders: IntakeOrder[]
  rejects: NewReject[]
}
