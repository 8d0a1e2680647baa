import { describeColumn as column } from "../describe-column"
import { emptyTable } from "../empty-table"
import type { Model } from "../model"

/** One column per probability that is judged. */
const levels = (name: string, what: string, unit?: string) =>
  Object.fromEntries(
    ["50", "90", "95", "99"].map((level) => [
      `${name}_${level}`,
      column(
        "DOUBLE",
        `${what} at 0.${level.replace(/0$/, "")}; null where it has none.`,
        "back-test",
        unit
      ),
    ])
  )

const columns: Model["columns"] = {
  run: column(
    "VARCHAR",
    "The forecast's id: the generation that was made with it.",
    "forecast_run"
  ),
  as_of: column(
    "DATE",
    "First store-local day that was not known when it was judged; judged once a day.",
    "meta_export"
  ),
  horizon: column(
    "INTEGER",
    "Blocks of the sums.",
    "analytics/forecast",
    "blocks"
  ),
  origin: column(
    "DATE",
    "First day that was not known; null: all origins together.",
    "analytics/forecast"
  ),
  class: column(
    "VARCHAR",
    "smooth, erratic, intermittent or lumpy; null: all together.",
    "analytics/forecast"
  ),
  method: column(
    "VARCHAR",
    "blend, ma13, seasonal_naive, …; lead_time judges the mixture.",
    "analytics/forecast"
  ),
  distribution: column(
    "VARCHAR",
    "nb5, normal or mixture; null: a point forecast.",
    "analytics/forecast"
  ),
  n: column("INTEGER", "Item-origins judged.", "analytics/forecast"),
  rmsse: column(
    "DOUBLE",
    "Root mean squared scaled error of blocks; null where it has none.",
    "back-test"
  ),
  wrmsse: column(
    "DOUBLE",
    "The same weighted by value; null where it has none.",
    "back-test"
  ),
  sum_rmsse: column(
    "DOUBLE",
    "Scaled error of the horizon's sum; null where it has none.",
    "back-test"
  ),
  wsum_rmsse: column(
    "DOUBLE",
    "The same weighted by value; null where it has none.",
    "back-test"
  ),
  wape: column(
    "DOUBLE",
    "Absolute errors of sums ÷ demand; null where it has none.",
    "back-test",
    "share"
  ),
  bias: column(
    "DOUBLE",
    "(Forecast − demand) ÷ demand; null where it has none.",
    "back-test",
    "share"
  ),
  ...levels("pinball", "Scaled pinball loss"),
  pinball_mean: column(
    "DOUBLE",
    "Mean of the four; null where it has none.",
    "back-test"
  ),
  ...levels(
    "money_pinball",
    "Pinball loss in value, as a part of demand,",
    "share"
  ),
  money_pinball_mean: column(
    "DOUBLE",
    "Mean of the four; null where it has none.",
    "back-test",
    "share"
  ),
  ...levels("coverage", "Sums within the quantile", "share"),
}

/**
 * Made empty; the exporter fills it from `analytics/forecast`, once a day:
 * without inputs it stays from one export to the next.
 */
export const forecastBacktestModel: Model = {
  name: "forecast_backtest",
  kind: "table",
  grain:
    "One method judged on this shop's past: over all, by origin or by class.",
  inputs: [],
  columns,
  sql: emptyTable(columns),
}
