import { z } from "@medusajs/framework/zod"
import { roundings } from "../../../money/rounding"
import { lineKinds } from "../statement/line-kind"

const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,8})?$/, 'write a percentage as text, as "2.9"')
const minor = z
  .string()
  .regex(/^(0|[1-9]\d{0,17})$/, 'write whole minor units as text, as "30"')

const rule = z
  .strictObject({
    kinds: z.array(z.enum(lineKinds)).min(1).default(["capture"]),
    /** A word of the line's text, for example `card`; left out: any. */
    payment_method: z.string().trim().min(1).max(60).optional(),
    /** ISO 4217; left out: any of the account's. */
    currency_code: z
      .string()
      .regex(/^[A-Za-z]{3}$/, "write the three letters of ISO 4217, as IDR")
      .transform((code) => code.toLowerCase())
      .optional(),
    percent: percent.default("0"),
    fixed_minor: minor.default("0"),
    minimum_minor: minor.optional(),
    maximum_minor: minor.optional(),
    /** Of the fee, in the line's tax; left out: the tax is not checked. */
    vat_percent: percent.optional(),
  })
  .refine(
    ({ minimum_minor, maximum_minor }) =>
      minimum_minor === undefined ||
      maximum_minor === undefined ||
      BigInt(minimum_minor) <= BigInt(maximum_minor),
    { path: ["minimum_minor"], message: "is more than maximum_minor" }
  )

/**
 * What an account's fees must be. The first rule that fits a line says it;
 * lines without one are not checked. Percentages are exact decimals, amounts
 * minor units, both as text.
 */
export const feeContract = z
  .strictObject({
    rules: z.array(rule).max(50),
    rounding: z.enum(roundings).default("half_up"),
    /** To what fees are rounded: what can be paid, or what the wire has. */
    unit: z.enum(["minor", "payable", "wire"]).default("minor"),
    /** Decimals on the wire, with `unit: "wire"`. */
    wire_exponent: z.number().int().min(0).max(4).optional(),
    tolerance_minor: minor.default("1"),
    /** What a conversion may lose of the line's own rate, at most. */
    fx_spread_percent: percent.optional(),
  })
  .refine(
    ({ unit, wire_exponent }) => unit !== "wire" || wire_exponent !== undefined,
    { path: ["wire_exponent"], message: 'is needed with unit "wire"' }
  )

export type FeeContract = z.infer<typeof feeContract>
export type FeeRule = FeeContract["rules"][number]
