import { ExportHistory } from "./export-history"
import { CustomersView } from "./views/customers-view"
import { FailuresView } from "./views/failures-view"
import { MoneyView } from "./views/money-view"
import { OperationsView } from "./views/operations-view"
import { OverviewView } from "./views/overview-view"
import { SalesView } from "./views/sales-view"
import { TimeView } from "./views/time-view"

/** The kinds of reports, by their name in the URL. */
export const evaluationViews = {
  overview: OverviewView,
  time: TimeView,
  failures: FailuresView,
  operations: OperationsView,
  money: MoneyView,
  sales: SalesView,
  customers: CustomersView,
  data: ExportHistory,
} as const

export type EvaluationView = keyof typeof evaluationViews
