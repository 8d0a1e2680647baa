import type { ReportQuestion } from "../report/report-question"
import { monthPeriods } from "./month-periods"

/** Reports of the month, in the order of the paper. */
const ofTheMonth = [
  "what-changed",
  "stage-times",
  "why-orders-are-held",
  "why-orders-fail",
  "complaints",
  "sites",
  "couriers",
  "sales-by-currency",
  "promotions",
]

/** Reports of how things stand, whatever the month. */
const asOfNow = ["money-open", "customer-cohorts"]

/**
 * What the monthly report asks: the key figures of the month and of the one
 * before it, then the reports one by one.
 *
 * @param month `2026-10`.
 */
export function monthlyQuestions(month: string): ReportQuestion[] {
  const { current, previous } = monthPeriods(month)
  return [
    { name: "evaluation-overview", ...current },
    { name: "evaluation-overview", ...previous },
    ...ofTheMonth.map((name) => ({ name, ...current })),
    ...asOfNow.map((name) => ({ name })),
  ]
}
