import { z } from "@medusajs/framework/zod"
import { DateTime } from "luxon"
import { supplierModes } from "../../../../../types/replenishment/suppliers"
import { currencyCode } from "../../reconciliation/currency-code"
import { timeZone } from "../../reconciliation/time-zone"

const id = z.string().trim().min(1).max(100)
const text = z.string().trim().min(1).max(200)
const days = z.number().int().min(1).max(365)
const units = z.number().int().min(1).max(1_000_000)

export const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const isoDay = z
  .string()
  .refine(
    (day) =>
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      DateTime.fromISO(day, { zone: "utc" }).isValid,
    "write a day as 2026-11-27"
  )

/** Main units; how many decimals fit depends on the currency. */
export const money = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,4})?$/, 'write main units as text, as "12.50"')

const flag = z
  .enum(["true", "false"])
  .transform((word) => word === "true")
  .optional()

export const ListSuppliersQuery = z.object({
  q: text.optional(),
  is_active: flag,
  ...page,
})

const supplierFields = {
  name: text,
  email: z.email().max(200).nullable(),
  address: z.string().trim().min(1).max(500).nullable(),
  language: z.enum(["en", "id"]),
  currency_code: currencyCode,
  time_zone: timeZone,
  mode: z.enum(supplierModes),
  order_days: z.array(z.number().int().min(1).max(7)).max(7),
  stated_days: days.nullable(),
  minimum: money.nullable(),
  free_freight: money.nullable(),
  holidays: z.array(isoDay).max(400),
  is_active: z.boolean(),
}

export const CreateSupplier = z.strictObject({
  ...supplierFields,
  code: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, "use small letters, digits and dashes"),
  email: supplierFields.email.default(null),
  address: supplierFields.address.default(null),
  language: supplierFields.language.default("en"),
  time_zone: supplierFields.time_zone.default("Asia/Jakarta"),
  mode: supplierFields.mode.default("continuous"),
  order_days: supplierFields.order_days.default([]),
  stated_days: supplierFields.stated_days.default(null),
  minimum: supplierFields.minimum.default(null),
  free_freight: supplierFields.free_freight.default(null),
  holidays: supplierFields.holidays.default([]),
  is_active: supplierFields.is_active.default(true),
})

export const ChangeSupplier = z.strictObject(supplierFields).partial()

export const ListDeliveriesQuery = z.object(page)

export const ListSupplierItemsQuery = z.object({
  supplier_id: id.optional(),
  inventory_item_id: id.optional(),
  q: text.optional(),
  ...page,
})

const itemFields = {
  supplier_sku: text,
  pack: units,
  moq: units,
  cost: money.nullable(),
  cost_breaks: z
    .array(z.strictObject({ from: units, cost: money }))
    .max(20)
    .refine(
      (breaks) =>
        new Set(breaks.map(({ from }) => from)).size === breaks.length,
      "each number of units once"
    ),
  stated_days: days.nullable(),
  rank: z.number().int().min(1).max(1_000),
  valid_from_on: isoDay.nullable(),
  valid_to_on: isoDay.nullable(),
}

export const CreateSupplierItem = z.strictObject({
  ...itemFields,
  supplier_id: id,
  inventory_item_id: id,
  pack: itemFields.pack.default(1),
  moq: itemFields.moq.default(1),
  cost: itemFields.cost.default(null),
  cost_breaks: itemFields.cost_breaks.default([]),
  stated_days: itemFields.stated_days.default(null),
  rank: itemFields.rank.default(1),
  valid_from_on: itemFields.valid_from_on.default(null),
  valid_to_on: itemFields.valid_to_on.default(null),
})

export const ChangeSupplierItem = z.strictObject(itemFields).partial()

export const ImportSupplierItems = z.strictObject({
  file_name: text,
  content: z.string().min(1),
})

export const ExportSupplierItemsQuery = z.object({ supplier_id: id.optional() })

export type ListSuppliersQueryType = z.infer<typeof ListSuppliersQuery>
export type CreateSupplierType = z.infer<typeof CreateSupplier>
export type ChangeSupplierType = z.infer<typeof ChangeSupplier>
export type ListDeliveriesQueryType = z.infer<typeof ListDeliveriesQuery>
export type ListSupplierItemsQueryType = z.infer<typeof ListSupplierItemsQuery>
export type CreateSupplierItemType = z.infer<typeof CreateSupplierItem>
export type ChangeSupplierItemType = z.infer<typeof ChangeSupplierItem>
export type ImportSupplierItemsType = z.infer<typeof ImportSupplierItems>
export type ExportSupplierItemsQueryType = z.infer<
  typeof ExportSupplierItemsQuery
>
