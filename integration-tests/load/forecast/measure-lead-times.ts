import { fitPanel } from "../../../analytics/forecast"
import { backtestOrigins } from "../../../analytics/forecast/backtest/backtest-origins"
import { judgeLeadTimes } from "../../../analytics/forecast/lead-time/judge-lead-times"
import { leadPlan } from "../../../analytics/forecast/lead-time/lead-plan"
import { demandFiles } from "../../fixtures/demand-files"

/** Do levels over uncertain lead times cover what they promise? */
export async function measureLeadTimes() {
  const { panel, leadTimes } = demandFiles("week")
  if (!leadTimes) {
    throw new Error("The lead times were not read.")
  }
  const { rows, evaluated } = await judgeLeadTimes(
    panel,
    backtestOrigins(panel, { horizon: 4, origins: 12, step: 4 }),
    leadPlan(leadTimes, "week", 1),
    [0.95, 0.99],
    fitPanel
  )
  const [{ coverage }] = rows
  return [
    {
      what: "coverage over uncertain lead times",
      item_origins: evaluated,
      ...Object.fromEntries(
        rows.map((row) => [row.distribution, row.coverage])
      ),
      met:
        (coverage["0.95"] ?? 0) >= 0.93 &&
        (coverage["0.95"] ?? 1) <= 0.97 &&
        (coverage["0.99"] ?? 0) >= 0.97,
    },
  ]
}
