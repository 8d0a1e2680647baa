import { kpis } from "../../../../analytics/index"
import type { KpiTarget } from "../../../types/report"
import type { AnalyticsOptions } from "../options"

/** The shop's targets, in the order in which people look at key figures. */
export const targetsOf = (targets: AnalyticsOptions["targets"]): KpiTarget[] =>
  kpis.flatMap(({ name, better }) => {
    const value = targets[name]
    return value === undefined ? [] : [{ kpi: name, value, better }]
  })
