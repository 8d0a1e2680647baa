import { z } from "@medusajs/framework/zod"
import { alertKinds } from "../../../../../modules/replenishment/alerts/alert-kinds"
import {
  suggestionReasons,
  suggestionStates,
} from "../../../../../types/replenishment/suggestions"
import { listOf } from "../../../../list-of"
import { days, id, note, page, q, units } from "./fields"

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

export const ForecastQuery = z.object({
  location_id: id.optional(),
  service: z.coerce.number().min(0.5).max(0.999).optional(),
})

export type ForecastQueryType = z.infer<typeof ForecastQuery>
