/** From a moment (milliseconds, UTC) on so many units can be sold. */
export type StockChange = { at: number; available: number }
