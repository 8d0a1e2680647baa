import { z } from "@medusajs/framework/zod"

/** Section `reconciliation.transferCodes` of the plugin options. */
export const transferCodeOptions = z.strictObject({
  amounts: z
    .record(
      z.string().regex(/^[a-z]{3}$/, "write three small letters"),
      z.enum(["add", "subtract", "off"])
    )
    .default({ idr: "add" })
    .describe(
      "Per currency, whether 1 to 999 of the smallest units that people pay in (rupiah, cents) are added to or taken off a transfer's amount, so that no other open transfer has the same. Currencies that are not named: off."
    ),
  validDays: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(7)
    .describe(
      "Days until the buyer is told that his instructions have expired; they end with that day in the account's time zone."
    ),
  reuseDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .default(20)
    .describe(
      "Days for which nobody else is given the amount of a transfer that was paid, cancelled or replaced."
    ),
  mail: z
    .boolean()
    .default(true)
    .describe(
      "Whether the buyer gets the instructions by e-mail, through the shop's Notification module."
    ),
})
