import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1).max(100)

/** Where buyers transfer to, as they are told. */
export const payee = z.strictObject({
  payee_bank: text,
  payee_name: text,
  payee_number: text,
})

export const SetPayee = z.strictObject({ payee: payee.nullable() })

export type SetPayeeType = z.infer<typeof SetPayee>
