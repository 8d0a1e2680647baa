import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RuleHitsResponse } from "../../../../../../types/order-rule"
import type { ListRuleHitsQueryType } from "../../validators"
import { loadPage } from "../../../../../load-page"

const fields = [
  "id",
  "rule_id",
  "version",
  "order_id",
  "evidence",
  "actions",
  "state",
  "matched_at",
]

/** Orders of which a rule was true, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RuleHitsResponse>
) {
  const { state, offset, limit } = req.validatedQuery as ListRuleHitsQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { rows, count } = await loadPage(req.scope, {
    entity: "rule_hit",
    fields,
    filters: { rule_id: req.params.id, ...(state && { state }) },
    order: { matched_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  const orders = await query.graph({
    entity: "order_review",
    fields: ["order_id", "display_id"],
    filters: { order_id: rows.map(({ order_id }) => order_id) },
  })
  const numbers = new Map<string, number | null>(
    orders.data.map(({ order_id, display_id }) => [order_id, display_id])
  )
  res.json({
    hits: rows.map((hit) => ({
      ...hit,
      display_id: numbers.get(hit.order_id) ?? null,
    })),
    count,
    offset,
    limit,
  })
}
