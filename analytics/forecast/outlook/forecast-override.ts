/** What somebody knows better, for a range of coming periods. */
export type ForecastOverride = {
  item_id: string
  /** Periods from the origin on, 0 is the first; both are meant. */
  from: number
  to: number
  /** The mean of each of them is multiplied, raised, or replaced. */
  kind: "multiply" | "add" | "set"
  value: number
}
