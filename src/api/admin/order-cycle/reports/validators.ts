import { z } from "@medusajs/framework/zod"

const day = z.iso.date("is no day, as 2026-01-31 is.").optional()

export const ReadReportQuery = z.object({
  from: day,
  to: day,
  currency: z
    .string()
    .trim()
    .regex(/^[a-z]{3}$/i, "is no currency code, as idr is.")
    .optional(),
  sku: z.string().trim().min(1).max(200).optional(),
  format: z.enum(["json", "csv", "arrow", "parquet"]).default("json"),
})

export type ReadReportQueryType = z.infer<typeof ReadReportQuery>
