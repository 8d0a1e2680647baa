/** How often which items are counted. */
export type CountRhythm = {
  /** Value classes of items; of others it is C. */
  classes: { item: string; abc: "A" | "B" | "C" }[]
  /** Between two counts of an item. */
  days: Record<"A" | "B" | "C", number>
}
