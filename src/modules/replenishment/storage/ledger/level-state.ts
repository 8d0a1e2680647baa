import type { WordOfChange } from "./word-of-change"

/** What core says of a level, and what the ledger last saw of it. */
export type LevelState = {
  level_id: string
  inventory_item_id: string
  location_id: string
  /** Core has deleted it: nothing is there any more. */
  is_gone: boolean
  /** Decimals. */
  stocked: string
  reserved: string
  incoming: string
  /** The sum of its reservations. */
  reservations: string
  /** Of the ledger; null: it has not seen the level. */
  stocked_units: string | null
  reserved_units: string | null
  incoming_units: string | null
  stocked_seq: number
  reserved_seq: number
  incoming_seq: number
  seen_at: Date | null
  opened_at: Date | null
  /** Expected changes that are not booked yet, oldest first. */
  expected: WordOfChange[]
}
