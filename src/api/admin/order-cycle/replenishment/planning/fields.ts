import { z } from "@medusajs/framework/zod"
import { DateTime } from "luxon"

export const id = z.string().trim().min(1).max(100)
export const note = z
  .string()
  .trim()
  .min(5, "say why, in at least 5 characters")
  .max(500)
export const units = z.number().int().min(0).max(1_000_000_000)
export const days = z.number().int().min(1).max(3_650)
export const q = z.string().trim().min(1).max(100).optional()

export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, "write the day as 2026-11-27")
  .refine(
    (text) => DateTime.fromISO(text, { zone: "utc" }).isValid,
    "there is no such day"
  )

export const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}
