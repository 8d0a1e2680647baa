import { couriersReport } from "./couriers"
import { evaluationOverviewReport } from "./evaluation-overview"
import { evaluationTrendReport } from "./evaluation-trend"
import { failedOrdersReport } from "./failed-orders"
import { forecastReorderReport } from "./forecast-reorder"
import { forecastSeriesReport } from "./forecast-series"
import { moneyOpenReport } from "./money-open"
import { salesByCurrencyReport } from "./sales-by-currency"
import { stageTimesReport } from "./stage-times"
import { whyOrdersAreHeldReport } from "./why-orders-are-held"
import { whyOrdersFailReport } from "./why-orders-fail"
import type { ReportDefinition } from "./report-definition"

/** Every report, in the order in which people look at them. */
export const reports: readonly ReportDefinition[] = [
  evaluationOverviewReport,
  evaluationTrendReport,
  stageTimesReport,
  whyOrdersFailReport,
  failedOrdersReport,
  whyOrdersAreHeldReport,
  couriersReport,
  moneyOpenReport,
  salesByCurrencyReport,
  forecastReorderReport,
  forecastSeriesReport,
]
