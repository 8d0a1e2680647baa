import { z } from "@medusajs/framework/zod"
import { providerEntries } from "../../module-providers/provider-entries"
import { trackingStatuses } from "../../types/tracking"
import { defaultCouriers } from "./couriers/default-couriers"
import { defaultQuietHours } from "./messages/default-quiet-hours"

/** Section `tracking` of the plugin options. */
export const trackingOptions = z.object({
  couriers: z
    .array(
      z.object({
        code: z
          .string()
          .regex(
            /^[a-z0-9_-]{1,40}$/,
            "is no courier code: use lower case letters, digits, - and _."
          )
          .describe("Short name, as parcels and webhooks carry it."),
        name: z.string().trim().min(1).describe("Name that people read."),
      })
    )
    .min(1)
    .default(() => defaultCouriers)
    .describe(
      "Couriers that the shop works with; replaces the default list of Indonesian and international ones."
    ),
  providers: providerEntries
    .default([])
    .describe(
      "Courier providers of the shop's own, beside manual, generic, biteship, easypost, aftership, dhl-unified and karrio."
    ),
  defaultCourier: z
    .string()
    .default("other")
    .describe(
      "Courier of a shipment that was made outside packing and whose fulfilment names none in its metadata (order_cycle_courier)."
    ),
  encryptionKey: z
    .string()
    .min(32, "is shorter than 32 characters.")
    .nullable()
    .default(null)
    .describe(
      "Key that encrypts the secrets of courier accounts, 32 characters or more. Without it no account can be created. Changing it makes stored secrets unreadable and forgets who wants no messages."
    ),
  numberFormats: z
    .string()
    .nullable()
    .default(null)
    .describe(
      "Folder with number formats in the schema of jkeen/tracking_number_data, in place of ours for UPS, FedEx, USPS, DHL and S10."
    ),
  parkHours: z
    .number()
    .int()
    .min(1)
    .max(168)
    .default(24)
    .describe(
      "Hours for which a webhook about a parcel that nobody knows yet waits for it."
    ),
  stalledHours: z
    .partialRecord(z.enum(trackingStatuses), z.number().positive().max(8760))
    .default({})
    .describe(
      "Working hours without a scan after which a parcel is stalled, by status, in place of the usual ones: { on_hold: 96 }."
    ),
  lateCost: z
    .record(
      z
        .string()
        .toLowerCase()
        .regex(/^[a-z]{3}$/, "is no currency code, as idr is."),
      z
        .number()
        .int("is no whole number of minor units.")
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
    )
    .default({})
    .describe(
      "What a parcel that comes late costs the shop, by currency in minor units (idr: 2500000 is Rp25.000,00); a courier's choice weighs it by how likely that is."
    ),
  publicPage: z
    .boolean()
    .default(true)
    .describe(
      "Whether who has a parcel's address (/order-cycle/track/<token>) may read where it is."
    ),
  publicUrl: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/, "must be an http(s) address.")
    .transform((url) => url.replace(/\/+$/, ""))
    .nullable()
    .default(null)
    .describe(
      "Address of this server as customers reach it, https://api.shop.example: links in messages begin with it. Default: admin.backendUrl; where that is none, messages have no links."
    ),
  channels: z
    .array(z.string().trim().min(1))
    .default(["email"])
    .describe(
      "Channels of the Notification module on which customers are told of their parcels: email goes to the order's address, every other (sms, whatsapp) to the telephone of its shipping address. [] tells nobody."
    ),
  quietHours: z
    .object({
      from: z
        .number()
        .int()
        .min(0)
        .max(23)
        .describe("First quiet hour, on the recipient's clocks."),
      to: z
        .number()
        .int()
        .min(0)
        .max(23)
        .describe("Hour at which messages go out again; that of from: none."),
    })
    .default(defaultQuietHours)
    .describe("Hours of the night in which customers get no messages."),
  retentionDays: z
    .number()
    .int()
    .min(120, "is shorter than a parcel may be on its way.")
    .max(3650)
    .default(400)
    .describe(
      "Days for which what couriers told is kept, 120 at least; then payloads and events are deleted, and what a tracker last knew stays."
    ),
  lookBackDays: z
    .number()
    .int()
    .min(1)
    .max(90)
    .default(7)
    .describe(
      "Days in which the sweepers look for shipments without a tracker and for deliveries that core does not know."
    ),
})

export type TrackingOptions = z.infer<typeof trackingOptions>
