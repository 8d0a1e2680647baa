import type { WarehouseRow } from "../../../../../../analytics/warehouse/read-rows"
import type { BacktestMethodRow } from "../../../../../types/replenishment/backtest"

const LEVELS = { "0.5": "50", "0.9": "90", "0.95": "95", "0.99": "99" }

/** A row of the warehouse's record as the door shows it. */
export const toBacktestRow = (row: WarehouseRow): BacktestMethodRow => ({
  method: String(row.method),
  distribution: row.distribution === null ? null : String(row.distribution),
  n: Number(row.n),
  rmsse: numberOf(row.rmsse),
  wrmsse: numberOf(row.wrmsse),
  sum_rmsse: numberOf(row.sum_rmsse),
  wape: numberOf(row.wape),
  bias: numberOf(row.bias),
  pinball: { ...byLevel(row, "pinball"), mean: numberOf(row.pinball_mean) },
  money_pinball: {
    ...byLevel(row, "money_pinball"),
    mean: numberOf(row.money_pinball_mean),
  },
  coverage: byLevel(row, "coverage"),
})

const byLevel = (row: WarehouseRow, measure: string) =>
  Object.fromEntries(
    Object.entries(LEVELS).map(([level, suffix]) => [
      level,
      numberOf(row[`${measure}_${suffix}`]),
    ])
  )

const numberOf = (value: string | number | null) =>
  value === null ? null : Number(value)
