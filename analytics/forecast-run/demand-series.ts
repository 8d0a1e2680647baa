/** An inventory item at a location, or at all of its locations together. */
export type DemandSeries = {
  inventory_item_id: string
  /** Null: all locations together, for those that sell too little. */
  location_id: string | null
  /** Complete blocks of 7 days since it could first be sold. */
  blocks: number
  /** ISO day of the last demand; null: none yet. */
  last_demand_on: string | null
  /** Order lines of the last 52 weeks. */
  lines_year: number
  /** Units of the last 52 weeks. */
  units_year: number
  /** Mean price of the last 52 weeks, else before, in `currency_code`; null:
   * never sold. */
  price_minor: number | null
  currency_code: string | null
  /** What a unit costs in the same currency; null: unknown. */
  cost_minor: number | null
  category: string | null
  /** No variant of it is for sale at present. */
  is_gone: boolean
  is_end_of_life: boolean
  /** Item whose demand a new one takes over. */
  predecessor_item_id: string | null
}
