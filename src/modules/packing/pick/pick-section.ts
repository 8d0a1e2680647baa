import { z } from "@medusajs/framework/zod"
import { pickWalks } from "./pick-walks"

const limit = (most: number, value: number, meaning: string) =>
  z.number().int().min(1).max(most).default(value).describe(meaning)

/** What one walk through the warehouse takes, and how it goes. */
export const pickSection = z
  .object({
    orders: limit(500, 40, "Most orders of a batch."),
    lines: limit(2000, 120, "Most lines of a batch, over its orders."),
    weightG: limit(
      10_000_000,
      200_000,
      "Most weight of a batch in grams, as item profiles or core know it; units of unknown weight count 0."
    ),
    totes: limit(
      200,
      12,
      "Places for totes on a cart: most orders of a cluster."
    ),
    walk: z
      .enum(pickWalks)
      .default("natural")
      .describe(
        "Order of the rows: natural goes through each aisle from its first place, serpentine turns in every second one. The aisle is the first part of the place's name (A of A-2-10)."
      ),
  })
  .prefault({})
  .describe("Batches of pick tasks.")
