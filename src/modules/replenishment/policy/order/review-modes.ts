/** When a supplier takes orders: any day, or on its order days. */
export const reviewModes = ["continuous", "calendar"] as const

export type ReviewMode = (typeof reviewModes)[number]
