import { z } from "@medusajs/framework/zod"
import { DateTime } from "luxon"
import { alertKinds } from "../../../../../modules/replenishment/alerts/alert-kinds"
import { overrideKinds } from "../../../../../modules/replenishment/overrides/override-kinds"
import { overrideReasons } from "../../../../../modules/replenishment/overrides/override-reasons"
import {
  suggestionReasons,
  suggestionStates,
} from "../../../../../types/replenishment/suggestions"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)
const note = z
  .string()
  .trim()
  .min(5, "say why, in at least 5 characters")
  .max(500)
const units = z.number().int().min(0).max(1_000_000_000)
const days = z.number().int().min(1).max(3_650)
const q = z.string().trim().min(1).max(100).optional()

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, "write the day as 2026-11-27")
  .refine(
    (text) => DateTime.fromISO(text, { zone: "utc" }).isValid,
    "there is no such day"
  )

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

const cell = z.string().regex(/^[ABC][XYZ]$/, "a cell is written as AX")

export const ListSuggestionsQuery = z.object({
  state: listOf(z.enum(suggestionStates)),
  reason: listOf(z.enum(suggestionReasons)),
  supplier_id: listOf(id),
  location_id: listOf(id),
  abc_xyz: listOf(cell),
  inventory_item_id: listOf(id),
  quantity: z.enum(["any"]).optional(),
  q,
  ...page,
})

export type ListSuggestionsQueryType = z.infer<typeof ListSuggestionsQuery>

const MOST_SUGGESTIONS = 1_000

export const AcceptSuggestions = z.strictObject({
  idempotency_key: z.string().trim().min(1).max(200),
  suggestions: z
    .array(
      z.strictObject({ id, quantity: units.min(1).max(1_000_000).optional() })
    )
    .min(1)
    .max(MOST_SUGGESTIONS)
    .refine(
      (list) => new Set(list.map((one) => one.id)).size === list.length,
      "a suggestion stands here twice; write it once"
    ),
})

export type AcceptSuggestionsType = z.infer<typeof AcceptSuggestions>

export const DismissSuggestions = z.strictObject({
  ids: z.array(id).min(1).max(MOST_SUGGESTIONS),
  note,
})

export type DismissSuggestionsType = z.infer<typeof DismissSuggestions>

export const ListPoliciesQuery = z.object({
  inventory_item_id: listOf(id),
  location_id: listOf(id),
  q,
  ...page,
})

export type ListPoliciesQueryType = z.infer<typeof ListPoliciesQuery>

export const SaveItemPolicy = z.strictObject({
  inventory_item_id: id,
  location_id: id.nullish(),
  service: z.number().min(0.5).max(0.999).nullish(),
  manual_min: units.nullish(),
  manual_max: units.nullish(),
  max_cover_days: days.nullish(),
  shelf_life_days: days.nullish(),
  end_of_life: z.boolean().optional(),
  predecessor_item_id: id.nullish(),
})

export type SaveItemPolicyType = z.infer<typeof SaveItemPolicy>

export const ListAlertsQuery = z.object({
  state: z.enum(["open", "closed"]).optional(),
  kind: listOf(z.enum(alertKinds)),
  location_id: listOf(id),
  inventory_item_id: listOf(id),
  q,
  ...page,
})

export type ListAlertsQueryType = z.infer<typeof ListAlertsQuery>

export const CloseAlert = z.strictObject({ note })

export type CloseAlertType = z.infer<typeof CloseAlert>

export const ListOverridesQuery = z.object({
  inventory_item_id: listOf(id),
  state: listOf(z.enum(["active", "ended"])),
  ...page,
})

export type ListOverridesQueryType = z.infer<typeof ListOverridesQuery>

const MOST_FACTOR = 100

export const CreateOverride = z
  .strictObject({
    inventory_item_id: id,
    location_id: id.nullish(),
    from_on: day,
    to_on: day,
    kind: z.enum(overrideKinds),
    value: z
      .string()
      .trim()
      .regex(/^-?\d{1,9}(\.\d{1,4})?$/, "write a decimal, as 1.5"),
    reason: z.enum(overrideReasons),
    note,
  })
  .refine(({ kind, value }) => kind === "add" || Number(value) >= 0, {
    path: ["value"],
    message: "only what is added may be less than 0",
  })
  .refine(
    ({ kind, value }) => kind !== "multiply" || Number(value) <= MOST_FACTOR,
    { path: ["value"], message: `a factor is at most ${MOST_FACTOR}` }
  )

export type CreateOverrideType = z.infer<typeof CreateOverride>

export const ListProjectDemandQuery = z.object({
  inventory_item_id: listOf(id),
  location_id: listOf(id),
  state: listOf(z.enum(["open", "done", "canceled"])),
  ...page,
})

export type ListProjectDemandQueryType = z.infer<typeof ListProjectDemandQuery>

export const CreateProjectDemand = z.strictObject({
  inventory_item_id: id,
  location_id: id,
  quantity: units.min(1),
  due_on: day,
  order_id: id.nullish(),
  note,
})

export type CreateProjectDemandType = z.infer<typeof CreateProjectDemand>

export const ChangeProjectDemand = z.strictObject({
  state: z.enum(["open", "done", "canceled"]),
})

export type ChangeProjectDemandType = z.infer<typeof ChangeProjectDemand>

export const ForecastQuery = z.object({
  location_id: id.optional(),
  service: z.coerce.number().min(0.5).max(0.999).optional(),
})

export type ForecastQueryType = z.infer<typeof ForecastQuery>
