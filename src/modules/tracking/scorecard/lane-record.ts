/** How past parcels of one lane did, in the same state and at the same age. */
export type LaneRecord = { late: number; n: number }
