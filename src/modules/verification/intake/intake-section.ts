import { z } from "@medusajs/framework/zod"
import { profileSchema } from "./profile/profile-schema"
import { stockPolicy } from "./stock-policy"

const channel = z.object({
  salesChannelId: z
    .string()
    .optional()
    .describe(
      "Sales channel of its orders; else the one with the channel's name, else the store's default."
    ),
  regionId: z
    .string()
    .optional()
    .describe(
      "Region of its orders; else the one of the order's currency and country."
    ),
  shippingOptionId: z
    .string()
    .optional()
    .describe(
      "Shipping option of its orders; else the first one that serves the country."
    ),
  stockPolicy: stockPolicy
    .optional()
    .describe("Stock policy of this channel, where it differs."),
  profile: profileSchema
    .optional()
    .describe(
      "How the channel writes its files: headings, currency, time zone, decimal comma, kinds of documents and SKUs, words for countries, what becomes of refused rows (docs/intake.md)."
    ),
})

/** Section `verification.intake` of the plugin options. */
export const intakeSection = z.object({
  stockPolicy: stockPolicy
    .default("UPDATE")
    .describe(
      "What an import does with stock: UPDATE reserves it or refuses the order (INSUFFICIENT_STOCK), FORCE takes the order and reserves what is there, SKIP reserves nothing."
    ),
  channels: z
    .record(z.string(), channel)
    .default({})
    .describe(
      "Where orders of a channel are sold and how they are shipped, by the channel code of the files."
    ),
})
