import { z } from "@medusajs/framework/zod"

const id = z.string().trim().min(1).max(100)

export const HandOverParcels = z
  .strictObject({
    parcel_ids: z.array(id).max(200).default([]),
    codes: z.array(z.string().trim().min(1).max(200)).max(200).default([]),
    handover_id: z
      .string()
      .regex(/^ohov_[0-9A-Z]{26}$/, "It is no id of a hand-over.")
      .nullable()
      .default(null),
  })
  .refine(({ parcel_ids, codes }) => parcel_ids.length + codes.length > 0, {
    message: "Name parcels by parcel_ids, or scan their codes.",
  })

export const PrintManifestQuery = z.object({
  language: z.enum(["id", "en"]).default("id"),
})

export type HandOverParcelsType = z.infer<typeof HandOverParcels>
export type PrintManifestQueryType = z.infer<typeof PrintManifestQuery>
