/** Where a number goes that is no whole one; halves as said, or all. */
export const roundings = ["half_up", "half_even", "floor", "ceil"] as const

export type Rounding = (typeof roundings)[number]
