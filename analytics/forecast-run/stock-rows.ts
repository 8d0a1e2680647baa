import type { StockOutcome } from "../forecast/stock/stock-outcome"
import type { JudgedAt } from "./backtest-rows"

/** Rows of `forecast_stock`. */
export const stockRows = (
  { policies, lead_time, review, items, periods }: StockOutcome,
  { run, as_of }: JudgedAt
) =>
  policies.flatMap(({ policy, levels }) =>
    levels.map(({ level, fill, cover }) => ({
      run,
      as_of,
      lead_time,
      review,
      items,
      periods,
      policy,
      level,
      fill,
      cover,
    }))
  )
