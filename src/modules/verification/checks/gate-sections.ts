import { z } from "@medusajs/framework/zod"

const onFail = z.enum(["hold", "warn", "off"])

/** What every check's section says: what a failure does, by channel too. */
const failure = (holds: string, usual: z.infer<typeof onFail> = "hold") => ({
  onFail: onFail
    .default(usual)
    .describe(`What happens when it fails: hold (${holds}), warn, or off.`),
  channels: z
    .record(z.string(), onFail)
    .default({})
    .describe(
      "The same for single channels, by their codes, where it differs: { tokopedia: 'off' }."
    ),
})

const decimals = z.record(
  z
    .string()
    .regex(/^[A-Z]{3}$/, "is no currency: write IDR, USD …")
    .describe("ISO 4217, upper case"),
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, "is no amount: write 5000000 or 12.50, as a text.")
)

/** Sections of `verification` that set checks other than stock and money. */
export const gateSections = {
  duplicate: z
    .object(failure("DUPLICATE_SUSPECTED"))
    .prefault({})
    .describe("Check for the same goods by the same customer within 24 hours."),
  risk: z
    .object(failure("FRAUD_REVIEW"))
    .prefault({})
    .describe("Check for signs of fraud that add up to 40 points or more."),
  price: z
    .object({
      ...failure("PRICE_CHANGED"),
      tolerancePercent: z
        .number()
        .min(0)
        .max(1000)
        .default(5)
        .describe("Rise of a price, in per cent, that the shop bears."),
      compareCustom: z
        .array(z.string())
        .default([])
        .describe(
          "Channels whose own prices, and prices that a person typed, are compared with the price list too."
        ),
    })
    .prefault({})
    .describe(
      "Check of each line's price against the price list when the order is first checked."
    ),
  promotion: z
    .object({
      ...failure("PROMO_INVALID"),
      graceMinutes: z
        .number()
        .int()
        .min(0)
        .max(10_080)
        .default(0)
        .describe(
          "Minutes after a campaign's end in which an order may still use its promotions."
        ),
    })
    .prefault({})
    .describe(
      "Check of each promotion: active, within its dates, budget and currency, and of the amount it took off."
    ),
  totals: z
    .object(failure("TOTALS_MISMATCH"))
    .prefault({})
    .describe("Check that the lines come to the order's total."),
  cod: z
    .object({
      ...failure("COD_UNCONFIRMED"),
      maximum: decimals
        .default({})
        .describe(
          "The most that a courier may collect, by currency in main units: { IDR: '5000000' }."
        ),
    })
    .prefault({})
    .describe("Check of orders that are paid at the door."),
  credit: z
    .object({
      ...failure("CREDIT_EXCEEDED"),
      graceDays: z
        .number()
        .int()
        .min(0)
        .max(365)
        .default(0)
        .describe("Days after its due day that an unpaid invoice is borne."),
    })
    .prefault({})
    .describe("Check of orders that are bought on credit."),
}
