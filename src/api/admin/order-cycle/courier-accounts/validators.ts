import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const ListCourierAccountsQuery = z.object(page)

export type ListCourierAccountsQueryType = z.infer<
  typeof ListCourierAccountsQuery
>

export const CreateCourierAccountBody = z
  .object({
    name: z.string().trim().min(1).max(100),
    provider_id: z.string().max(40).default("generic"),
    couriers: z.array(z.string().max(40)).min(1),
    secret: z
      .string()
      .min(16, "is shorter than 16 characters: make a longer one.")
      .max(500),
    time_zone: z
      .string()
      .refine(
        (zone) => IANAZone.isValidZone(zone),
        "is no IANA time zone, as Asia/Jakarta is."
      )
      .nullable()
      .default(null),
  })
  .strict()

export type CreateCourierAccountBodyType = z.infer<
  typeof CreateCourierAccountBody
>

export const ListAccountPayloadsQuery = z.object({
  /** `failed`: unreadable or given up; `waiting`: for an unknown parcel. */
  state: z.enum(["failed", "waiting"]).optional(),
  ...page,
})

export type ListAccountPayloadsQueryType = z.infer<
  typeof ListAccountPayloadsQuery
>
