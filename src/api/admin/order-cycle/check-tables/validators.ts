import { z } from "@medusajs/framework/zod"
import { currencyExponent } from "../../../../money/currency-exponent"

export const ConfirmOrder = z.strictObject({
  kind: z.enum(["cod", "address", "customer"]).default("cod"),
  means: z.enum(["phone", "chat", "link"]).default("phone"),
  outcome: z.enum(["confirmed", "refused", "no_answer"]),
  note: z.string().trim().max(2000).nullish(),
})

export type ConfirmOrderType = z.infer<typeof ConfirmOrder>

export const AddListEntry = z
  .strictObject({
    list: z.enum(["block", "allow"]),
    kind: z.enum(["email", "phone", "ip"]),
    value: z.string().trim().min(3).max(200),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "is no country: write two letters, as ID.")
      .nullish(),
    reason: z.string().trim().min(3).max(200),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
  })
  .refine(({ kind, value }) => kind !== "email" || value.includes("@"), {
    path: ["value"],
    message: "value is no e-mail address.",
  })

export type AddListEntryType = z.infer<typeof AddListEntry>

export const SetCreditAccount = z.strictObject({
  customer_id: z.string().min(1),
  currency_code: z
    .string()
    .toLowerCase()
    .refine(isCurrency, "currency_code is none of ISO 4217."),
  /** Minor units at the ISO exponent, as a text. */
  limit_minor: z
    .string()
    .regex(/^\d{1,18}$/, "limit_minor is no amount of minor units."),
  terms_days: z.number().int().min(0).max(365).default(30),
})

export type SetCreditAccountType = z.infer<typeof SetCreditAccount>

export const ImportTable = z.strictObject({
  /** The CSV's text. */
  content: z.string().min(1).max(20_000_000),
})

export type ImportTableType = z.infer<typeof ImportTable>

export const ListPage = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type ListPageType = z.infer<typeof ListPage>

function isCurrency(code: string): boolean {
  try {
    return currencyExponent(code) >= 0
  } catch {
    return false
  }
}
