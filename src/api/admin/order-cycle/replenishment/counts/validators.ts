import { z } from "@medusajs/framework/zod"
import { countStates } from "../../../../../types/replenishment/stock-counts"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)

const MOST_LINES = 500

export const ListCountsQuery = z.object({
  state: listOf(z.enum(countStates)),
  location_id: id.optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListCountsQueryType = z.infer<typeof ListCountsQuery>

export const CountsDueQuery = z.object({ location_id: id.optional() })

export type CountsDueQueryType = z.infer<typeof CountsDueQuery>

/** Each once, whatever is named. */
const items = z
  .array(id)
  .min(1)
  .max(MOST_LINES)
  .transform((ids) => [...new Set(ids)])

export const CreateCount = z.strictObject({
  location_id: id,
  size: z.number().int().min(1).max(MOST_LINES).optional(),
  inventory_item_ids: items.optional(),
  note: z.string().trim().min(1).max(500).nullish(),
  idempotency_key: z.string().trim().min(1).max(200),
})

export type CreateCountType = z.infer<typeof CreateCount>

export const WriteCounted = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        inventory_item_id: id,
        counted: z
          .string()
          .trim()
          .regex(
            /^\d{1,12}(\.\d{1,8})?$/,
            "write how many there are, as 12 or 2.5"
          ),
      })
    )
    .min(1)
    .max(MOST_LINES)
    .refine(
      (lines) =>
        new Set(lines.map((line) => line.inventory_item_id)).size ===
        lines.length,
      "an item stands here twice; write its count once"
    ),
})

export type WriteCountedType = z.infer<typeof WriteCounted>
