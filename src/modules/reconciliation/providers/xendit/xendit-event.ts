import { z } from "@medusajs/framework/zod"

const money = z.union([z.number(), z.string()]).nullish()
const text = z.string().nullish()

const xenditObject = z.looseObject({
  id: text,
  payment_id: text,
  capture_id: text,
  payment_request_id: text,
  reference_id: text,
  status: text,
  currency: text,
  amount: money,
  captured_amount: money,
  request_amount: money,
  created: text,
  updated: text,
})

/** An event of Xendit's payments and refunds; some nest `data` twice. */
export const xenditEvent = z.looseObject({
  event: z.string().min(1),
  created: text,
  data: z.union([z.looseObject({ data: xenditObject }), xenditObject]),
})

/** An invoice's callback, which is the invoice itself. */
export const xenditInvoice = z.looseObject({
  id: z.string().min(1),
  external_id: z.string(),
  status: z.string(),
  currency: text,
  amount: money,
  paid_amount: money,
  paid_at: text,
  payment_id: text,
})

export type XenditObject = z.infer<typeof xenditObject>
export type XenditInvoice = z.infer<typeof xenditInvoice>
