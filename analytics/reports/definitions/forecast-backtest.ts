import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** The forecast judged on the shop's own past. */
export const forecastBacktestReport: ReportDefinition = {
  name: "forecast-backtest",
  title: "The forecast, judged",
  definition:
    "What each method would have said on past days of this shop, with what was known then, against what came. One row over all, then by class of demand, then by origin (the first day that was not known). rmsse: root mean squared error of blocks, in units of the item's usual change; sum_rmsse: of the sum over the horizon; w…: weighted by value; wape and bias: of sums, as a part of demand; pinball: loss of the quantiles 0.5, 0.9, 0.95, 0.99; coverage: how often the sum stayed within the quantile. blend is what is used. Percentage errors per item are not shown: they reward forecasts of nothing.",
  columns: [
    { name: "origin", type: "date", unit: null },
    { name: "class", type: "text", unit: null },
    { name: "method", type: "text", unit: null },
    { name: "distribution", type: "text", unit: null },
    { name: "n", type: "integer", unit: null },
    { name: "rmsse", type: "number", unit: null },
    { name: "wrmsse", type: "number", unit: null },
    { name: "sum_rmsse", type: "number", unit: null },
    { name: "wsum_rmsse", type: "number", unit: null },
    { name: "wape", type: "number", unit: "share" },
    { name: "bias", type: "number", unit: "share" },
    { name: "pinball_mean", type: "number", unit: null },
    { name: "money_pinball_mean", type: "number", unit: "share" },
    { name: "coverage_50", type: "number", unit: "share" },
    { name: "coverage_90", type: "number", unit: "share" },
    { name: "coverage_95", type: "number", unit: "share" },
    { name: "coverage_99", type: "number", unit: "share" },
  ],
  sql: `
select origin, class, method, distribution, n, rmsse, wrmsse, sum_rmsse, wsum_rmsse, wape, bias, pinball_mean, money_pinball_mean, coverage_50, coverage_90, coverage_95, coverage_99
from forecast_backtest
where ${inPeriod("coalesce(origin, date '2000-01-01')")} or origin is null
order by origin is not null, class is not null, origin, class,
  method <> 'blend', method, distribution
  `,
  count: `
select coalesce(max(n), 0) as n from forecast_backtest where origin is null
  `,
}
