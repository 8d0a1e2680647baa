/** What a bench is, as its browser keeps it. */
export type StationPlace = {
  /** As other benches read it. */
  station: string
  /** Stock location; null: it is asked for where an order lies at several. */
  location_id: string | null
}
