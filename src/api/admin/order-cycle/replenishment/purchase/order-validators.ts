import { z } from "@medusajs/framework/zod"
import { purchaseStates } from "../../../../../types/replenishment/purchase-orders"
import { listOf } from "../../../../list-of"
import { isoDay, money, page } from "./supplier-validators"

const id = z.string().trim().min(1).max(100)
const note = z.string().trim().min(1).max(2_000)
const units = z.number().int().min(1).max(1_000_000)
const few = z.number().int().min(0).max(1_000_000)
const key = z.string().trim().min(1).max(200)

export const ListPurchaseOrdersQuery = z.object({
  state: listOf(z.enum(purchaseStates)),
  supplier_id: id.optional(),
  location_id: id.optional(),
  inventory_item_id: id.optional(),
  late: z.enum(["true"]).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  ...page,
})

const line = z.strictObject({
  inventory_item_id: id,
  supplier_item_id: id.optional(),
  ordered: units,
  cost: money.nullable().optional(),
})

const lines = z.array(line).min(1).max(1_000)

export const CreatePurchaseOrder = z.strictObject({
  idempotency_key: key,
  supplier_id: id,
  location_id: id,
  note: note.nullable().default(null),
  lines,
})

export const ChangePurchaseOrder = z.strictObject({
  note: note.nullable().optional(),
  expected_on: isoDay.nullable().optional(),
  lines: lines.optional(),
})

export const SendPurchaseOrder = z.strictObject({
  expected_on: isoDay.nullable().default(null),
  mail: z.boolean().default(true),
})

export const ReceiveGoods = z.strictObject({
  idempotency_key: key,
  arrived_at: z.iso
    .datetime({ offset: true })
    .refine(
      (moment) => Date.parse(moment) <= Date.now() + 60_000,
      "goods cannot have arrived in the future"
    )
    .nullable()
    .default(null),
  accept_over: z.boolean().default(false),
  note: note.nullable().default(null),
  lines: z
    .array(
      z
        .strictObject({
          purchase_line_id: id,
          accepted: few,
          damaged: few.default(0),
        })
        .refine(
          ({ accepted, damaged }) => accepted + damaged > 0,
          "a line needs one unit at least, accepted or damaged"
        )
    )
    .min(1)
    .max(2_000),
})

export const CancelPurchaseOrder = z.strictObject({
  note: note.nullable().default(null),
})

export const ListReceiptsQuery = z.object({
  purchase_order_id: id.optional(),
  location_id: id.optional(),
  ...page,
})

export const ReverseReceipt = z.strictObject({
  idempotency_key: key,
  note: note.nullable().default(null),
})

export type ListPurchaseOrdersQueryType = z.infer<
  typeof ListPurchaseOrdersQuery
>
export type PurchaseLineType = z.infer<typeof line>
export type CreatePurchaseOrderType = z.infer<typeof CreatePurchaseOrder>
export type ChangePurchaseOrderType = z.infer<typeof ChangePurchaseOrder>
export type SendPurchaseOrderType = z.infer<typeof SendPurchaseOrder>
export type ReceiveGoodsType = z.infer<typeof ReceiveGoods>
export type CancelPurchaseOrderType = z.infer<typeof CancelPurchaseOrder>
export type ListReceiptsQueryType = z.infer<typeof ListReceiptsQuery>
export type ReverseReceiptType = z.infer<typeof ReverseReceipt>
