/** One case of a lead time: whole days and its probability. */
export type LeadTimePoint = { days: number; weight: number }
