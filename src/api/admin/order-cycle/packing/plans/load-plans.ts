import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { PackingPlanRow } from "../../../../../types/packing-plan"

/** Reads plans, newest first. */
export async function loadPlans(
  query: Omit<RemoteQueryFunction, symbol>,
  filters: Record<string, unknown>,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ plans: PackingPlanRow[]; count: number }> {
  const { data, metadata } = await query.graph({
    entity: "packing_plan",
    fields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { created_at: "DESC", id: "DESC" },
    },
  })
  return { plans: data, count: metadata?.count ?? data.length }
}

const fields = [
  "id",
  "order_id",
  "location_id",
  "revision",
  "state",
  "objective",
  "boxes",
  "unpacked",
  "problems",
  "currency_code",
  "cost_minor",
  "fewest_boxes",
  "fewest_cost_minor",
  "is_time_limited",
  "created_at",
]
