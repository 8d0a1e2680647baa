/** How a dataset came into the warehouse. */
export type LoadedDataset = {
  name: string
  /** Rows that it has now. */
  rows: number
  /** Rows that the shop sent. */
  sent: number
  mode: "full" | "increment"
  /** False when the shop has what the warehouse had. */
  has_changed: boolean
  seconds: number
}
