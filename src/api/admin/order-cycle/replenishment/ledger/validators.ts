import { z } from "@medusajs/framework/zod"
import {
  adjustmentReasons,
  entryKinds,
  stockFields,
} from "../../../../../types/replenishment/stock-ledger"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)
const key = z.string().trim().min(1).max(200)
const note = z.string().trim().min(1).max(500).nullish()

const MOST_DAYS = 800

const quantity = (pattern: RegExp, hint: string) =>
  z
    .string()
    .trim()
    .regex(pattern, hint)
    .refine((text) => !/^[-+]?0*(\.0*)?$/.test(text), "must not be 0")

const moment = z.iso.datetime({ offset: true }).optional()

export const ReadLedgerQuery = z.object({
  inventory_item_id: id,
  location_id: id.optional(),
  field: z.enum(stockFields).default("stocked"),
  kind: listOf(z.enum(entryKinds)),
  from: moment,
  to: moment,
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type ReadLedgerQueryType = z.infer<typeof ReadLedgerQuery>

const day = z.iso.date()

export const ListDaysQuery = z.object({
  inventory_item_id: id,
  location_id: id,
  from: day.optional(),
  to: day.optional(),
  limit: z.coerce.number().int().min(1).max(MOST_DAYS).default(MOST_DAYS),
})

export type ListDaysQueryType = z.infer<typeof ListDaysQuery>

/** Reasons for which units can only leave the shelf. */
const losses = ["damage", "loss", "theft", "sample", "expired"]

export const AdjustStock = z
  .strictObject({
    inventory_item_id: id,
    location_id: id,
    delta: quantity(
      /^-?\d{1,12}(\.\d{1,8})?$/,
      "write a decimal with its sign, as -3 or 2.5"
    ),
    reason: z.enum(adjustmentReasons),
    note,
    idempotency_key: key,
  })
  .refine(
    ({ reason, delta }) => !losses.includes(reason) || delta.startsWith("-"),
    {
      path: ["delta"],
      message:
        "damage, loss, theft, sample and expired take units off the shelf: write a minus; units that turn up are found",
    }
  )
  .refine(({ reason, delta }) => reason !== "found" || !delta.startsWith("-"), {
    path: ["delta"],
    message: "what is found is added: write no minus",
  })
  .refine(
    (input) => input.reason !== "correction" || (input.note ?? "").length >= 3,
    { path: ["note"], message: "say why a correction is made" }
  )

export type AdjustStockType = z.infer<typeof AdjustStock>

export const TransferStock = z
  .strictObject({
    inventory_item_id: id,
    from_location_id: id,
    to_location_id: id,
    quantity: quantity(
      /^\d{1,12}(\.\d{1,8})?$/,
      "write a decimal above 0, as 3 or 2.5"
    ),
    note,
    idempotency_key: key,
  })
  .refine((input) => input.from_location_id !== input.to_location_id, {
    path: ["to_location_id"],
    message: "name another location than the one that the units leave",
  })

export type TransferStockType = z.infer<typeof TransferStock>
