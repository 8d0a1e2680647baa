import { z } from "@medusajs/framework/zod"
import { bulkOrders } from "../../options/bulk-orders"

const level = z.number().min(0.5).max(0.999)

const matrix = {
  AX: 0.98,
  AY: 0.97,
  AZ: 0.95,
  BX: 0.97,
  BY: 0.95,
  BZ: 0.93,
  CX: 0.95,
  CY: 0.92,
  CZ: 0.9,
}

const serviceMatrix = z.object(
  Object.fromEntries(
    Object.entries(matrix).map(([cell, p]) => [cell, level.default(p)])
  ) as Record<keyof typeof matrix, z.ZodDefault<z.ZodNumber>>
)

/** Section `replenishment` of the plugin options. */
export const replenishmentOptions = z.object({
  serviceMatrix: serviceMatrix
    .prefault({})
    .describe(
      "Chance of not running out in a cycle, by value class (A, B, C) and steadiness (X, Y, Z). An item's own target comes first."
    ),
  economic: z
    .boolean()
    .default(false)
    .describe(
      "Take the target of an item from its margin against what holding it costs, instead of the matrix. Between 0.80 and 0.995."
    ),
  holdingRateYear: z
    .number()
    .min(0)
    .max(2)
    .default(0.25)
    .describe("What holding stock costs in a year, as a share of its cost."),
  coverDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(14)
    .describe(
      "Days of demand that an order from a continuous supplier lasts beyond the reorder point."
    ),
  maxCoverDays: z
    .number()
    .int()
    .min(1)
    .max(1095)
    .nullable()
    .default(null)
    .describe(
      "Days of demand that stock and orders together never exceed. Null: no limit. An item's own limit comes first."
    ),
  statedDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(14)
    .describe(
      "Days from order to shelf of a supplier who states none and has delivered nothing yet. Where it is used, the page says so."
    ),
  overReceiptPercent: z
    .number()
    .min(0)
    .max(100)
    .default(0)
    .describe(
      "Percent of an ordered quantity that may arrive beyond it without being accepted by name."
    ),
  bulk: bulkOrders,
  countDays: z
    .object({
      A: z.number().int().min(1).default(30),
      B: z.number().int().min(1).default(90),
      C: z.number().int().min(1).default(180),
    })
    .prefault({})
    .describe("Days between two counts of an item, by value class."),
  countTolerance: z
    .object({
      percent: z.number().min(0).max(100).default(5),
      value: z.record(z.string(), z.string()).default({}),
    })
    .prefault({})
    .describe(
      'A counted difference beyond `percent` of the balance, or beyond the value of its currency (`{ idr: "500000" }`, main units as text), is posted only after a second person confirmed it.'
    ),
})

export type ReplenishmentOptions = z.infer<typeof replenishmentOptions>
