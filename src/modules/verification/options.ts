import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { backordersSection } from "./backorders/backorders-section"
import { gateSections } from "./checks/gate-sections"
import { expirySection } from "./expiry/expiry-section"
import { intakeSection } from "./intake/intake-section"
import { promiseSection } from "./promise/promise-section"
import { rulesSection } from "./rules/rules-section"

const onFail = z.enum(["hold", "warn", "off"])

const paymentKinds = ["card", "bank_transfer", "cod", "invoice"] as const

const paymentKind = z.enum(paymentKinds)

const requirement = z.enum([
  "captured",
  "proven",
  "authorised",
  "cod_confirmed",
  "credit",
  "none",
])

/** The same for single channels, by their codes, where it differs. */
const channels = z
  .record(z.string(), onFail)
  .default({})
  .describe(
    "The same for single channels, by their codes, where it differs: { tokopedia: 'off' }."
  )

const addressField = z.enum([
  "name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
])

const stockOptions = z.object({
  onFail: onFail
    .default("hold")
    .describe(
      "What happens when units of an order are not reserved: hold (OUT_OF_STOCK), warn, or off."
    ),
  channels,
  allocate: z
    .boolean()
    .default(true)
    .describe(
      "Whether units that are not reserved are reserved at the locations of the order's sales channel; what none of them has waits in the queue of back-orders."
    ),
  releasePartial: z
    .boolean()
    .default(false)
    .describe(
      "Whether an order of which some units wait for stock may be released with those that are there; not one that ships complete, nor one that lacks a part of a set."
    ),
})

const moneyOptions = z.object({
  onFail: onFail
    .default("hold")
    .describe(
      "What happens when an order is not paid as it must be: hold (PAYMENT_NONE, PAYMENT_SHORT, PAYMENT_PENDING), warn, or off."
    ),
  channels,
  required: z
    .object({
      card: requirement.default("authorised"),
      bank_transfer: requirement.default("captured"),
      cod: requirement.default("none"),
      invoice: requirement.default("none"),
    })
    .prefault({})
    .describe(
      "What must have happened before an order may be shipped, per kind of payment: captured, proven (captured, and a statement that was matched confirms it), authorised, cod_confirmed (the customer said yes), credit (within the customer's limit) or none."
    ),
  freeAfterHours: z
    .number()
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "Hours after which an order that waits for money gives its reserved units back; null keeps them. They are reserved again when the money comes, else the order waits as BACKORDERED."
    ),
  defaultPaymentKind: paymentKind
    .default("card")
    .describe(
      "Kind of payment of an order that names none in its metadata (order_cycle_payment_method) and whose provider is not listed."
    ),
  providers: z
    .record(z.string(), paymentKind)
    .default({})
    .describe(
      "Kind of payment by id of the payment provider, for example { pp_system_default: 'bank_transfer' }."
    ),
})

const addressOptions = z.object({
  onFail: onFail
    .default("hold")
    .describe(
      "What happens when the delivery address is not good: hold (ADDRESS_INCOMPLETE, ADDRESS_AMBIGUOUS, ADDRESS_UNSERVED), warn, or off."
    ),
  channels,
  required: z
    .record(
      z
        .string()
        .regex(/^([a-z]{2}|\*)$/, "is no country: use id, us … or * for all."),
      z.array(addressField)
    )
    .default({
      "*": ["name", "address_1", "city", "country_code"],
      id: [
        "name",
        "phone",
        "address_1",
        "city",
        "province",
        "postal_code",
        "country_code",
      ],
      us: [
        "name",
        "address_1",
        "city",
        "province",
        "postal_code",
        "country_code",
      ],
    })
    .describe(
      "Fields that a delivery address needs, by country (two letters, lower case); * is for countries that are not listed."
    ),
})

/** Section `verification` of the plugin options. */
export const verificationOptions = z.object({
  autoRelease: z
    .boolean()
    .default(true)
    .describe(
      "Whether an order whose gates are all met is released to packing at once, or waits for a person."
    ),
  lookBackDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(7)
    .describe(
      "Days in which the sweeper looks for orders that nobody checked."
    ),
  timeZone: z
    .string()
    .default("Asia/Jakarta")
    .refine(IANAZone.isValidZone, "is no IANA time zone, as Asia/Jakarta is.")
    .describe(
      "Zone of the shop (IANA) in which cut-offs, working days, due days, the hour of a rule and the nightly audit are counted."
    ),
  identityKey: z
    .string()
    .min(16)
    .optional()
    .describe(
      "Secret under which customers' e-mails, phones and addresses are hashed to be known again; else Medusa's own http.jwtSecret. A new one forgets who is on the lists."
    ),
  phoneCountry: z
    .string()
    .regex(/^[A-Z]{2}$/, "is no country: write two letters, as ID.")
    .default("ID")
    .describe(
      "Country of phone numbers that are searched for without a country's prefix."
    ),
  areaList: z
    .string()
    .optional()
    .describe(
      "File with the areas of Indonesia (CSV with the columns code and name, codes as 31, 31.74, 31.74.01) by which addresses are resolved; without it only required fields are checked."
    ),
  ...gateSections,
  stock: stockOptions.prefault({}).describe("Check of reserved stock."),
  money: moneyOptions.prefault({}).describe("Check of payments."),
  address: addressOptions.prefault({}).describe("Check of the address."),
  backorders: backordersSection
    .prefault({})
    .describe("Queue of units that wait for stock."),
  expiry: expirySection.prefault({}).describe("End of unpaid orders."),
  promise: promiseSection
    .optional()
    .describe(
      "Calendars by which each order is promised, where the shop's own promise is not in its metadata; without this section nothing is promised. Days off are imported with POST /admin/order-cycle/calendar-days."
    ),
  rules: rulesSection.prefault({}).describe("Rules without code."),
  intake: intakeSection.prefault({}).describe("Import of orders."),
})

export type VerificationOptions = z.infer<typeof verificationOptions>
