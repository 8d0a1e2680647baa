import type { MedusaContainer } from "@medusajs/framework/types"
import type { WarehouseRow } from "../../../../../../analytics/warehouse/read-rows"
import type {
  Backtest,
  StockCurve,
} from "../../../../../types/replenishment/backtest"
import { resolveReplenishment } from "../../../../../workflows/replenishment/purchase/resolve-replenishment"
import { groupRows } from "../../../../../workflows/replenishment/suggestions/group-rows"
import { requireForecast } from "./require-forecast"
import { toBacktestRow } from "./to-backtest-row"

const DEFAULT_METHOD = "blend"

/**
 * How the models, stock and people did on this shop's past.
 *
 * @returns null when the past is too short to be judged.
 * @throws MedusaError NOT_FOUND before the first export.
 */
export async function loadBacktest(
  scope: MedusaContainer
): Promise<Backtest | null> {
  const { analytics, as_of, is_stale } = await requireForecast(scope)
  const [record, overrides] = await Promise.all([
    analytics.readBacktest(),
    resolveReplenishment(scope).sumJudgedOverrides(),
  ])
  if (!record?.run || record.rows.length === 0) {
    return null
  }
  const { run, rows, stock } = record
  const byOrigin = rows.filter((row) => row.origin !== null)
  return {
    as_of,
    is_stale,
    origins: [...new Set(byOrigin.map((row) => String(row.origin)))],
    horizon: Number(run.horizon),
    items: Number(run.series),
    default: DEFAULT_METHOD,
    methods: rows
      .filter((row) => row.origin === null && row.class === null)
      .map(toBacktestRow),
    by_origin: byOrigin.map((row) => ({
      ...toBacktestRow(row),
      origin: String(row.origin),
    })),
    by_class: rows
      .filter((row) => row.class !== null)
      .map((row) => ({ ...toBacktestRow(row), class: String(row.class) })),
    stock: toStock(stock),
    overrides,
  }
}

function toStock(rows: readonly WarehouseRow[]): Backtest["stock"] {
  const [first] = rows
  if (!first) {
    return null
  }
  const curves = groupRows(rows, (row) => String(row.policy))
  return {
    lead_time: Number(first.lead_time),
    review: Number(first.review),
    items: Number(first.items),
    periods: Number(first.periods),
    policies: [...curves].map(([policy, levels]): StockCurve => ({
      policy,
      levels: levels.map((row) => ({
        level: Number(row.level),
        fill: Number(row.fill),
        cover: Number(row.cover),
      })),
    })),
  }
}
