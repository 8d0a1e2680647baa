import { z } from "@medusajs/framework/zod"
import { providerEntries } from "../../module-providers/provider-entries"
import { transferCodeOptions } from "./transfer-codes/transfer-code-options"
import { writeOffPolicy } from "./write-offs/write-off-policy"

/** Section `reconciliation` of the plugin options. */
export const reconciliationOptions = z.object({
  referencePrefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .default("MD")
    .describe(
      "Two to four capital letters that begin the code which a payer by bank transfer writes, when the order carries none of its own."
    ),
  matchDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(45)
    .describe(
      "Days after an item was opened within which a bank line with its code is matched by itself."
    ),
  windowDays: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(7)
    .describe(
      "Days after an item was opened within which a bank line may pay it without its code, when the item has no due day of its own."
    ),
  transferCodes: transferCodeOptions
    .prefault({})
    .describe(
      "What buyers by bank transfer are told. It begins when a bank account has the payee's details."
    ),
  writeOffs: z
    .array(writeOffPolicy)
    .default([])
    .describe(
      "Which differences may be given up: `{ name, currency, codes, max, maxPercent, accountCode, automatic, fourEyesAbove }`; amounts are main units as text. A16 and C04 never."
    ),
  lookBackDays: z
    .number()
    .int()
    .min(1)
    .max(90)
    .default(3)
    .describe(
      "Days back in which the sweeper looks for captures, refunds, transfers and deliveries whose event was lost."
    ),
  encryptionKey: z
    .string()
    .min(32, "is shorter than 32 characters.")
    .nullable()
    .default(null)
    .describe(
      "Key that encrypts what providers' webhooks are signed with, 32 characters or more. Without it no account takes such a secret. Changing it makes stored secrets unreadable."
    ),
  providers: providerEntries
    .default([])
    .describe(
      "Settlement providers of the shop's own, beside stripe, adyen, paypal and xendit."
    ),
})

export type ReconciliationOptions = z.infer<typeof reconciliationOptions>
