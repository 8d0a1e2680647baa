import { z } from "@medusajs/framework/zod"
import { AS_GIVEN } from "../../../../modules/packing/cartonise/input/as-given"
import { isCurrency } from "../../../../modules/packing/tables/is-currency"
import { limits } from "../../../../modules/packing/tables/limits"
import { addProblem } from "./add-problem"
import { findCartonProblem } from "../../../../modules/packing/tables/find-carton-problem"
import { findProfileProblem } from "../../../../modules/packing/tables/find-profile-problem"

const id = z.string().trim().min(1).max(100)
const side = z.number().int().min(1).max(limits.length_mm)
const grams = z.number().int().min(0).max(limits.weight_g)
const count = z.number().int().min(1).max(limits.quantity)
const currency = z
  .string()
  .toLowerCase()
  .refine(isCurrency, "currency_code is none of ISO 4217.")
/** Minor units at the ISO exponent, as a text. */
const minor = z.string().regex(/^\d{1,18}$/, "is no amount of minor units.")
const words = z.array(z.string().trim().min(1).max(50).regex(/^\S+$/)).max(20)

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

export const ListCartons = z.object({ location_id: id.optional(), ...page })
export const ListItemCodes = z.object({
  inventory_item_id: id.optional(),
  code: z.string().max(200).optional(),
  ...page,
})
export const ListPlaces = z.object({
  inventory_item_id: id.optional(),
  location_id: id.optional(),
  ...page,
})
export const ListServices = z.object({
  shipping_option_id: id.optional(),
  ...page,
})
export const ListItemProfiles = z.object({
  unmeasured: z.stringbool().default(false),
  inventory_item_id: id.optional(),
  q: z.string().trim().max(200).optional(),
  ...page,
})

/** Outer sides that are left out are as inside. */
export const SetCarton = z
  .strictObject({
    code: id,
    location_id: id.nullable().default(null),
    kind: z.enum(["box", "mailer"]).default("box"),
    inner_length_mm: side,
    inner_width_mm: side,
    inner_height_mm: side,
    outer_length_mm: side.nullish(),
    outer_width_mm: side.nullish(),
    outer_height_mm: side.nullish(),
    tare_g: grams.default(0),
    max_gross_g: grams.min(1).nullable().default(null),
    max_per_order: count.nullable().default(null),
    pad_mm: z.number().int().min(0).max(limits.length_mm).default(0),
    fill_percent: z.number().int().min(1).max(100).default(100),
    price_minor: minor
      .transform((text) => BigInt(text).toString())
      .default("0"),
    currency_code: currency.nullable().default(null),
  })
  .transform((carton) => ({
    ...carton,
    outer_length_mm: carton.outer_length_mm ?? carton.inner_length_mm,
    outer_width_mm: carton.outer_width_mm ?? carton.inner_width_mm,
    outer_height_mm: carton.outer_height_mm ?? carton.inner_height_mm,
  }))
  .superRefine((carton, context) =>
    addProblem(context, findCartonProblem(carton))
  )

export const CountCartons = z.strictObject({
  location_id: id,
  kind: z.enum(["count", "receive"]),
  quantity: z.number().int().min(0).max(1_000_000),
  client_id: id,
})

/** Only what is told is set; the rest of a known profile stays. */
export const SetItemProfile = z
  .strictObject({
    inventory_item_id: id,
    length_mm: side.nullable().optional(),
    width_mm: side.nullable().optional(),
    height_mm: side.nullable().optional(),
    weight_g: grams.nullable().optional(),
    vertical: z
      .string()
      .refine(
        (text) => text === AS_GIVEN || /^[lwh]{1,3}$/.test(text),
        `vertical is letters of l, w and h, or ${AS_GIVEN}.`
      )
      .nullable()
      .optional(),
    max_per_box: count.nullable().optional(),
    group: id.nullable().optional(),
    tags: words.optional(),
    apart: words.optional(),
    nothing_on_top: z.boolean().optional(),
    max_load_g: grams.nullable().optional(),
    own_box: z.boolean().optional(),
    bottom_only: z.boolean().optional(),
    wrap_mm: z.number().int().min(0).max(limits.wrap_mm).optional(),
    tracks_serial: z.boolean().optional(),
    tracks_lot: z.boolean().optional(),
  })
  .superRefine((profile, context) =>
    addProblem(context, findProfileProblem(profile))
  )

export const SetItemCode = z.strictObject({
  code: z.string().trim().min(1).max(200),
  inventory_item_id: id,
  units: count.default(1),
})

export const SetPlace = z.strictObject({
  inventory_item_id: id,
  location_id: id,
  place: id,
  sequence: z.number().int().min(0).max(1_000_000).nullable().default(null),
})

export const SetServiceTerms = z
  .strictObject({
    shipping_option_id: id,
    currency_code: currency,
    divisor: z.number().int().min(1).max(1_000_000),
    step_g: grams.min(1),
    tolerance_g: grams.default(0),
    min_g: grams.default(0),
    per_parcel_minor: minor.default("0"),
    per_step_minor: minor.default("0"),
    max_gross_g: grams.min(1).nullable().default(null),
    max_edge_mm: side.nullable().default(null),
    max_colli: z.number().int().min(1).max(99).nullable().default(null),
  })
  .refine(({ tolerance_g, step_g }) => tolerance_g < step_g, {
    path: ["tolerance_g"],
    message: "tolerance_g is not below step_g: no step would be charged.",
  })

export const ImportPackingTable = z.strictObject({
  /** The CSV's text. */
  content: z.string().min(1).max(20_000_000),
})

export type ListCartonsType = z.infer<typeof ListCartons>
export type ListItemCodesType = z.infer<typeof ListItemCodes>
export type ListPlacesType = z.infer<typeof ListPlaces>
export type ListServicesType = z.infer<typeof ListServices>
export type ListItemProfilesType = z.infer<typeof ListItemProfiles>
export type SetCartonType = z.infer<typeof SetCarton>
export type CountCartonsType = z.infer<typeof CountCartons>
export type SetItemProfileType = z.infer<typeof SetItemProfile>
export type SetItemCodeType = z.infer<typeof SetItemCode>
export type SetPlaceType = z.infer<typeof SetPlace>
export type SetServiceTermsType = z.infer<typeof SetServiceTerms>
export type ImportPackingTableType = z.infer<typeof ImportPackingTable>
