import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

const secret = z
  .string()
  .min(16, "is shorter than 16 characters: make a longer one.")
  .max(500)

const apiKey = z.string().trim().min(1).max(500)

const zone = z
  .string()
  .refine(
    (name) => IANAZone.isValidZone(name),
    "is no IANA time zone, as Asia/Jakarta is."
  )

export const ListCourierAccountsQuery = z.object(page)

export type ListCourierAccountsQueryType = z.infer<
  typeof ListCourierAccountsQuery
>

export const CreateCourierAccountBody = z
  .object({
    name: z.string().trim().min(1).max(100),
    provider_id: z.string().max(40).default("generic"),
    couriers: z.array(z.string().max(40)).min(1),
    secret: secret.nullable().default(null),
    api_key: apiKey.nullable().default(null),
    options: z.record(z.string().max(40), z.unknown()).default({}),
    time_zone: zone.nullable().default(null),
    rps: z.number().int().min(1).max(1000).nullable().default(null),
    daily_quota: z.number().int().min(1).nullable().default(null),
    quota_zone: zone.nullable().default(null),
  })
  .strict()

export type CreateCourierAccountBodyType = z.infer<
  typeof CreateCourierAccountBody
>

export const ChangeCourierAccountBody = CreateCourierAccountBody.pick({
  name: true,
  rps: true,
  daily_quota: true,
  quota_zone: true,
})
  .extend({ enabled: z.boolean() })
  .partial()
  .strict()

export type ChangeCourierAccountBodyType = z.infer<
  typeof ChangeCourierAccountBody
>

export const RotateSecretBody = z.object({ secret }).strict()

export type RotateSecretBodyType = z.infer<typeof RotateSecretBody>

export const ReplaceKeyBody = z.object({ api_key: apiKey }).strict()

export type ReplaceKeyBodyType = z.infer<typeof ReplaceKeyBody>

export const ListAccountPayloadsQuery = z.object({
  /** `failed`: unreadable or given up; `waiting`: for an unknown parcel. */
  state: z.enum(["failed", "waiting"]).optional(),
  ...page,
})

export type ListAccountPayloadsQueryType = z.infer<
  typeof ListAccountPayloadsQuery
>
