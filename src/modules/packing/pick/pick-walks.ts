/**
 * How a picker goes through the aisles: `natural` each from its first place,
 * `serpentine` every second one from its last.
 */
export const pickWalks = ["natural", "serpentine"] as const

export type PickWalk = (typeof pickWalks)[number]
