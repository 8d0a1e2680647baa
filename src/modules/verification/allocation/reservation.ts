export type AllocationLine = { line: string; item: string; quantity: number }

/** Units of a line that a location keeps for it. */
export type Reservation = AllocationLine & { location: string }
