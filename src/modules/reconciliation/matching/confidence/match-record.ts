/** How often a rule was right. */
export type MatchRecord = { right: number; of: number }
