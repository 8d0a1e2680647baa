import { complaintsReport } from "./definitions/complaints"
import { couriersReport } from "./definitions/couriers"
import { customerCohortsReport } from "./definitions/customer-cohorts"
import { evaluationOverviewReport } from "./definitions/evaluation-overview"
import { evaluationTrendReport } from "./definitions/evaluation-trend"
import { failedOrdersReport } from "./definitions/failed-orders"
import { stockHealthReport } from "./definitions/stock-health"
import { leadTimeReport } from "./definitions/lead-time"
import { serviceReport } from "./definitions/service"
import { forecastBacktestReport } from "./definitions/forecast-backtest"
import { forecastStockReport } from "./definitions/forecast-stock"
import { forecastReorderReport } from "./definitions/forecast-reorder"
import { forecastSeriesReport } from "./definitions/forecast-series"
import { moneyOpenReport } from "./definitions/money-open"
import { peopleReport } from "./definitions/people"
import { promotionsReport } from "./definitions/promotions"
import { salesByCurrencyReport } from "./definitions/sales-by-currency"
import { salesSegmentsReport } from "./definitions/sales-segments"
import { salesTrendReport } from "./definitions/sales-trend"
import { sitesReport } from "./definitions/sites"
import { stageTimesReport } from "./definitions/stage-times"
import { whatChangedReport } from "./definitions/what-changed"
import { whyOrdersAreHeldReport } from "./definitions/why-orders-are-held"
import { whyOrdersFailReport } from "./definitions/why-orders-fail"
import type { ReportDefinition } from "./report-definition"

/** Every report, in the order in which people look at them. */
export const reports: readonly ReportDefinition[] = [
  evaluationOverviewReport,
  evaluationTrendReport,
  whatChangedReport,
  stageTimesReport,
  whyOrdersAreHeldReport,
  whyOrdersFailReport,
  failedOrdersReport,
  complaintsReport,
  sitesReport,
  peopleReport,
  couriersReport,
  moneyOpenReport,
  salesByCurrencyReport,
  salesTrendReport,
  salesSegmentsReport,
  promotionsReport,
  customerCohortsReport,
  forecastReorderReport,
  forecastSeriesReport,
  stockHealthReport,
  leadTimeReport,
  serviceReport,
  forecastBacktestReport,
  forecastStockReport,
]
