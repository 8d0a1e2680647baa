import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredResult } from "../../../../../modules/replenishment/overrides/stored-result"
import type {
  ForecastOverrideListResponse,
  ForecastOverrideRow,
} from "../../../../../types/replenishment/overrides"
import { loadPage } from "../../../../load-page"
import { namePlaces } from "./name-places"

const fields = [
  "id",
  "inventory_item_id",
  "location_id",
  "from_on",
  "to_on",
  "kind",
  "value",
  "reason",
  "note",
  "created_by",
  "created_at",
  "ended_at",
  "ended_by",
  "result",
]

type LoadedOverride = Omit<
  ForecastOverrideRow,
  "sku" | "title" | "location_name" | "result"
> & { result: StoredResult | null }

/** A page of overrides with names, the newest first. */
export async function loadOverrides(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  page: { offset: number; limit: number }
): Promise<ForecastOverrideListResponse> {
  const { rows, ...of } = await loadPage(scope, {
    entity: "forecast_override",
    fields,
    filters,
    order: { created_at: "DESC", id: "DESC" },
    ...page,
  })
  const named = await namePlaces(scope, rows as LoadedOverride[])
  return {
    overrides: named.map(({ result, ...override }) => ({
      ...override,
      result: result?.judged ?? null,
    })),
    ...of,
  }
}
