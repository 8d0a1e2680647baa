/** What the forecast says of an item at a location, for decisions. */
export type DemandOutlook = {
  /** First store-local day of `means[0]`, ISO. */
  from_on: string
  /** Days of a period: 7, or the days of a month. */
  period_days: number
  /** Mean demand of each coming period, units; beyond the last their average. */
  means: number[]
  /** Variance of a sum ÷ its mean, from the errors of past windows. */
  phi: number
  /** Variance of one period's demand in the last half year, units². */
  s2: number
  /** Shares of a week's demand by ISO weekday, Monday first; null: alike. */
  weekdays: number[] | null
}
