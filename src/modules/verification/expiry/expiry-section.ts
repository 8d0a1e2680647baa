import { z } from "@medusajs/framework/zod"

const minutes = z.number().int().min(1).max(525_600)

/** Section `verification.expiry`. */
export const expirySection = z.object({
  minutes: z
    .object({
      card: minutes.optional(),
      bank_transfer: minutes.optional(),
      cod: minutes.optional(),
      invoice: minutes.optional(),
    })
    .default({})
    .describe(
      "Minutes after which an order is cancelled and its stock freed when nothing at all was paid, per kind of payment; none for a kind that never expires. The customer is reminded at half of the time."
    ),
  reminderTemplate: z
    .string()
    .default("order-cycle-payment-reminder")
    .describe(
      "Template under which the notification module sends the reminder by e-mail; its data are order_id, display_id, expires_at, due and, of a buyer who was told what to transfer, payment_instructions."
    ),
})
