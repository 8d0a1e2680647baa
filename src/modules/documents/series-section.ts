import { z } from "@medusajs/framework/zod"

/**
 * How a type of papers is numbered.
 *
 * @param name of the paper, as the option's description says it.
 * @param pattern when the shop sets none.
 */
export const seriesSection = (name: string, pattern: string) =>
  z.object({
    pattern: z
      .string()
      .default(pattern)
      .describe(
        `Number of ${name}: {YYYY}, {YY}, {MM}, {RM} (Roman month) and once {N} or {N:6}.`
      ),
    reset: z
      .enum(["none", "year", "month"])
      .default("month")
      .describe("When the count starts again at 1."),
  })
