import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { channelKinds } from "../../../types/channel-kinds"
import { profileSchema } from "./profile/profile-schema"
import { stockPolicy } from "./stock-policy"

const secret = z
  .string()
  .min(16, "is shorter than 16 characters: make one by openssl rand -hex 32.")

const channel = z.object({
  kind: z
    .enum(channelKinds)
    .optional()
    .describe(
      "How its orders come in: web, phone, email, chat, pos, marketplace, b2b. Draft orders are offered the channels of phone, email, chat, pos and b2b."
    ),
  zone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), "is no IANA time zone.")
    .optional()
    .describe(
      "Zone of its times without offset; it comes before the profile's time_zone."
    ),
  secret: z
    .union([secret, z.array(secret).min(1).max(5)])
    .optional()
    .describe(
      "Secret with which its hook (POST /hooks/order-cycle/intake/<channel>) is signed; a list while it is replaced. Without one the hook refuses everything."
    ),
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
