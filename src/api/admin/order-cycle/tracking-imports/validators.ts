import { z } from "@medusajs/framework/zod"

export const ImportScansBody = z
  .object({
    /** The CSV's text. */
    content: z.string().min(1).max(5_000_000),
  })
  .strict()

export type ImportScansBodyType = z.infer<typeof ImportScansBody>
