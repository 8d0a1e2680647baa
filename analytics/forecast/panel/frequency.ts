/** How dense the history is that a caller has; days become blocks of 7. */
export type Frequency = "day" | "week" | "month"

/** What models are fitted on. */
export type BlockFrequency = "week" | "month"
