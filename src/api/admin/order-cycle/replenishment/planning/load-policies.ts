import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ItemPolicyListResponse,
  ItemPolicyRow,
} from "../../../../../types/replenishment/policies"
import { loadPage } from "../../../../load-page"
import { namePlaces } from "./name-places"

const fields = [
  "id",
  "inventory_item_id",
  "location_id",
  "service_basis_points",
  "manual_min",
  "manual_max",
  "max_cover_days",
  "shelf_life_days",
  "end_of_life",
  "predecessor_item_id",
]

type LoadedPolicy = Omit<
  ItemPolicyRow,
  "service" | "sku" | "title" | "location_name"
> & { service_basis_points: number | null }

/** A page of what people decided for items, with names. */
export async function loadPolicies(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  page: { offset: number; limit: number }
): Promise<ItemPolicyListResponse> {
  const { rows, ...of } = await loadPage(scope, {
    entity: "item_policy",
    fields,
    filters,
    order: { inventory_item_id: "ASC", id: "ASC" },
    ...page,
  })
  const named = await namePlaces(scope, rows as LoadedPolicy[])
  return {
    policies: named.map(({ service_basis_points, ...policy }) => ({
      ...policy,
      service:
        service_basis_points === null ? null : service_basis_points / 10_000,
    })),
    ...of,
  }
}
