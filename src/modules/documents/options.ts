import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { findPatternProblem } from "./number/find-pattern-problem"

const seller = z.object({
  name: z.string().trim().min(1).describe("The seller's name on papers."),
  address: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe("The seller's address, one string per line."),
  phone: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .describe("The seller's telephone number on papers."),
  email: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .describe("The seller's e-mail address on papers."),
})

const series = z
  .object({
    pattern: z
      .string()
      .default("SJ/{YYYY}/{MM}/{N:6}")
      .describe(
        "Number of a delivery note: {YYYY}, {YY}, {MM}, {RM} (Roman month) and once {N} or {N:6}."
      ),
    reset: z
      .enum(["none", "year", "month"])
      .default("month")
      .describe("When the count starts again at 1."),
  })
  .superRefine(({ pattern, reset }, context) => {
    const problem = findPatternProblem(pattern, reset)
    if (problem) {
      context.addIssue({ code: "custom", path: ["pattern"], message: problem })
    }
  })

/** Section `documents` of the plugin options. */
export const documentsOptions = z.object({
  seller: seller
    .nullable()
    .default(null)
    .describe(
      "Who sells, as printed on papers. Without it no document is issued; packing goes on."
    ),
  timeZone: z
    .string()
    .default("Asia/Jakarta")
    .refine(IANAZone.isValidZone, "is no IANA time zone, as Asia/Jakarta is.")
    .describe("IANA zone in which papers are dated and months are cut."),
  deliveryNote: series
    .default(() => ({
      pattern: "SJ/{YYYY}/{MM}/{N:6}",
      reset: "month" as const,
    }))
    .describe("How delivery notes are numbered."),
})

export type DocumentsOptions = z.infer<typeof documentsOptions>
