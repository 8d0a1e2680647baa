import { z } from "@medusajs/framework/zod"
import { documentTypes } from "../../types/document"

/** Which papers customers get by mail. */
export const mailSection = z
  .object({
    types: z
      .array(z.enum(documentTypes))
      .default(["invoice", "receipt"])
      .describe(
        "Papers that are mailed to the order's address within minutes of their issue, through the shop's notification provider for e-mail. [] mails none by itself."
      ),
    template: z
      .string()
      .trim()
      .min(1)
      .default("order-cycle-document")
      .describe(
        "Template of that provider. Its data hold type, number, order, sum and address of verification; subject and text are given as content too."
      ),
  })
  .prefault({})
  .describe("Mails with papers as attachments.")
