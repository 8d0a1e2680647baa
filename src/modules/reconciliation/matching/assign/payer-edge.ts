import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** A line and an item of its amount whose payer it seems to name. */
export type PayerEdge = {
  reading: LineReading
  item: OpenItem
  similarity: number
}
