import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoredSuggestion } from "../../../../../modules/replenishment/storage/suggestions/list-suggestions"
import type {
  ReorderListResponse,
  ReorderSuggestionRow,
} from "../../../../../types/replenishment/suggestions"
import { resolveReplenishment } from "../../../../../workflows/replenishment/purchase/resolve-replenishment"
import { findItems } from "./find-items"
import { namePlaces } from "./name-places"
import { toPolicyFigures, toPosition } from "./to-policy-figures"
import type { ListSuggestionsQueryType } from "./validators"

/** The schedule is daily. */
const STALE_HOURS = 48

/** A page of suggestions with names, and what all of them are worth. */
export async function loadSuggestions(
  scope: MedusaContainer,
  { offset, limit, ...asked }: ListSuggestionsQueryType
): Promise<ReorderListResponse> {
  const replenishment = resolveReplenishment(scope)
  const [{ rows, sums }, last] = await Promise.all([
    replenishment.listStoredSuggestions(
      {
        states: asked.state,
        reasons: asked.reason,
        supplier_ids: asked.supplier_id,
        location_ids: asked.location_id,
        cells: asked.abc_xyz,
        item_ids: await findItems(scope, asked.q, asked.inventory_item_id),
        with_nothing: asked.quantity === "any",
      },
      { offset, limit }
    ),
    replenishment.findLastRun(),
  ])
  const suppliers = await readSupplierNames(scope, rows)
  const named = await namePlaces(scope, rows)
  return {
    suggestions: named.map((row) => ({
      ...toRow(row),
      sku: row.sku,
      title: row.title,
      location_name: row.location_name,
      supplier_name: suppliers.get(row.supplier_id ?? "") ?? null,
    })),
    count: sums.reduce((all, { count }) => all + count, 0),
    offset,
    limit,
    as_of: last && new Date(last.as_of).toISOString(),
    is_stale:
      last !== null &&
      Date.now() - new Date(last.as_of).getTime() > STALE_HOURS * 3_600_000,
    values: sums.flatMap(({ currency_code, value_minor, count }) =>
      currency_code !== null && value_minor !== null
        ? [{ currency_code, value_minor, count }]
        : []
    ),
    without_cost: sums
      .filter(({ currency_code }) => currency_code === null)
      .reduce((all, { count }) => all + count, 0),
  }
}

type Row = Omit<
  ReorderSuggestionRow,
  "sku" | "title" | "location_name" | "supplier_name"
>

const toRow = ({ inputs, outcome, ...row }: StoredSuggestion): Row => ({
  ...toPosition(outcome),
  ...toPolicyFigures(outcome),
  id: row.id,
  run: row.run,
  inventory_item_id: row.inventory_item_id,
  location_id: row.location_id,
  supplier_id: row.supplier_id,
  supplier_item_id: row.supplier_item_id,
  state: row.state,
  reason: row.reason,
  quantity: row.quantity,
  pack: inputs.terms.pack,
  moq: inputs.terms.moq,
  order_by_on: row.order_by_on,
  wait_until_on: outcome.wait_until,
  stock_out_on: outcome.stock_out_date,
  p_stock_out: outcome.p_stock_out,
  expected_lost: outcome.expected_lost,
  abc: outcome.abc as Row["abc"],
  xyz: outcome.xyz as Row["xyz"],
  cost_minor: outcome.unit_cost_minor,
  value_minor: row.value_minor,
  currency_code: row.currency_code,
  decided_quantity: row.decided_quantity,
  decided_by: row.decided_by,
  decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
  decision_note: row.decision_note,
  purchase_order_id: row.purchase_order_id,
})

async function readSupplierNames(
  scope: MedusaContainer,
  rows: { supplier_id: string | null }[]
): Promise<Map<string, string>> {
  const ids = rows.map((row) => row.supplier_id).filter((id) => id !== null)
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "supplier",
    fields: ["id", "name"],
    filters: { id: [...new Set(ids)] },
    withDeleted: true,
  })
  return new Map(data.map(({ id, name }) => [id, name]))
}
