import type { Frequency } from "../panel/frequency"

const DAYS: Record<Frequency, number> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
}

/** Whole periods that a lead time of `days` takes. */
export const leadPeriods = (days: number, frequency: Frequency): number =>
  Math.ceil(days / DAYS[frequency])
