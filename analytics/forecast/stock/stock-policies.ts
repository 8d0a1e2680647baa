/**
 * A stock rule: by chance, by days of cover, or what the merchant does now:
 * the own least and most of items that have them, the blend for the others.
 */
export type StockPolicy = "blend" | "days_of_cover" | "min_max"

/** Chances of not running out before the next order has come. */
export const SERVICE_LEVELS = [
  0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995,
] as const

/** The chance at which items without own levels are kept beside those. */
export const NOMINAL = SERVICE_LEVELS.indexOf(0.95)

/** Periods of cover beyond lead time and review. */
export const COVER_LEVELS = [0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 13] as const

/** Shares of demand from the shelf at which policies are compared. */
export const FILLS = [0.9, 0.95, 0.97, 0.98] as const
