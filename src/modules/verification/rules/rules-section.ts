import { z } from "@medusajs/framework/zod"

/** Section `verification.rules` of the plugin options. */
export const rulesSection = z.object({
  emailTemplate: z
    .string()
    .min(1)
    .default("order-cycle-rule")
    .describe(
      "Template of the e-mail that a rule's action notify sends to an address; any other name gets its message in the dashboard's notifications (channel feed)."
    ),
})
