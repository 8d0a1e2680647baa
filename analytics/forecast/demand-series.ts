/** What was asked of one inventory item at one location. */
export type DemandSeries = {
  key: string
  /**
   * Units per complete week of the store's calendar, oldest first, from the
   * first week in which the item could be sold; a week without demand is 0.
   */
  weeks: readonly number[]
}
