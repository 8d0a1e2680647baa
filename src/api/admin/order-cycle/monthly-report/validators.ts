import { z } from "@medusajs/framework/zod"
import { languages } from "../../../../modules/analytics/monthly/create-translate"

export const MonthlyReportQuery = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "is no month, as 2026-10 is."),
  language: z.enum(languages).default("en"),
})

export type MonthlyReportQueryType = z.infer<typeof MonthlyReportQuery>
