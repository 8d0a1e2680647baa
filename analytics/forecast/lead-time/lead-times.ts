/** Observed lead times in days, at least 0: of all items, and of some. */
export type LeadTimes = {
  all: readonly number[]
  items: ReadonlyMap<string, readonly number[]>
}
