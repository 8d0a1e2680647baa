/** One line of the series. */
export type SeriesRow = {
  item: string
  /** Number of the period in the file's grid. */
  period: number
  quantity: number
  exposure: number
  project: number
  /** Null: nobody counted them. */
  lines: number | null
}
