import { z } from "@medusajs/framework/zod"
import {
  type ChangedAddress,
  changeableAddressFields,
} from "../../../../types/change-plan"

const LineUnits = z
  .array(
    z.strictObject({
      line_id: z.string().min(1),
      quantity: z.number().int().min(1).max(1_000_000),
    })
  )
  .min(1)
  .max(500)
  .refine(
    (lines) => new Set(lines.map((one) => one.line_id)).size === lines.length,
    "names a line twice: add its units up."
  )

export const GrantRefund = z
  .strictObject({
    amount_minor: z
      .string()
      .regex(
        /^[1-9]\d{0,17}$/,
        "is no amount: write whole minor units above 0, as 1500000 for IDR 15,000."
      )
      .optional(),
    lines: LineUnits.optional(),
    reason: z.string().trim().min(3).max(200),
    note: z.string().trim().max(2000).nullish(),
    idempotency_key: z.string().trim().min(8).max(200),
  })
  .refine(
    ({ amount_minor, lines }) => (amount_minor === undefined) !== !lines,
    "gives either amount_minor or lines."
  )

export type GrantRefundType = z.infer<typeof GrantRefund>

const ShippingAddress = z
  .strictObject({
    ...(Object.fromEntries(
      changeableAddressFields.map((field) => [
        field,
        z.string().trim().max(200).optional(),
      ])
    ) as Record<
      (typeof changeableAddressFields)[number],
      z.ZodOptional<z.ZodString>
    >),
    metadata: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(
    (address: ChangedAddress) => Object.keys(address).length > 0,
    "is empty: give the fields that change."
  )

const relocation = {
  from: z.string().min(1),
  to: z.string().min(1),
  line_id: z.string().min(1).optional(),
  /** Units of that line; else all that is reserved there. */
  quantity: z.number().int().min(1).max(1_000_000).optional(),
}

const namesLine = (one: { line_id?: string; quantity?: number }) =>
  one.quantity === undefined || one.line_id !== undefined

const lineless = {
  error: "is units of a line: give its line_id as well.",
  path: ["quantity"],
}

export const PreviewChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cancel") }),
  z.strictObject({
    kind: z.literal("cancel_lines"),
    lines: LineUnits,
    refund_shipping: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("address"),
    shipping_address: ShippingAddress,
  }),
  z
    .strictObject({ kind: z.literal("relocate"), ...relocation })
    .refine(namesLine, lineless),
])

export type PreviewChangeType = z.infer<typeof PreviewChange>

/** As the preview gave it. */
const plan_hash = z.string().regex(/^[0-9a-f]{64}$/, "is no plan's hash.")

/** Refused, where it was previewed, when the order has changed since. */
export const RelocateOrder = z
  .strictObject({ ...relocation, plan_hash: plan_hash.optional() })
  .refine(namesLine, lineless)

export type RelocateOrderType = z.infer<typeof RelocateOrder>

const reason = z.string().trim().min(3).max(200)

export const CancelOrderLines = z.strictObject({
  plan_hash,
  reason,
  lines: LineUnits,
  refund_shipping: z.boolean().default(false),
})

export type CancelOrderLinesType = z.infer<typeof CancelOrderLines>

export const CancelOrder = z.strictObject({ plan_hash, reason })

export type CancelOrderType = z.infer<typeof CancelOrder>

export const ChangeAddress = z.strictObject({
  plan_hash,
  shipping_address: ShippingAddress,
})

export type ChangeAddressType = z.infer<typeof ChangeAddress>
