/** How a purchase of a label stands; the first two keep others from buying. */
export const labelAttemptStates = [
  "running",
  "unknown",
  "succeeded",
  "failed",
] as const

export type LabelAttemptState = (typeof labelAttemptStates)[number]

/** An inventory item's units at the parcel's location, at one moment. */
export type StockFigure = {
  inventory_item_id: string
  stocked: number
  reserved: number
}

/** Units reserved for one of the parcel's lines at its location. */
export type ReservationFigure = {
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

export type LabelFigures = {
  stock: StockFigure[]
  reservations: ReservationFigure[]
}

/** Units that are not as an attempt's figures and its end say. */
export type StockDifference = {
  inventory_item_id: string
  expected: number
  found: number
}
