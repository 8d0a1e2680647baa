/** What was counted of each line of an order, whole units. */
export type Arrival = Record<string, { accepted: number; damaged: number }>

export type Condition = "accepted" | "damaged"
