import { backendUrl } from "./backend-url"

/** Address of a month's reports as PDF. */
export const monthlyReportUrl = (month: string, language: string) =>
  `${backendUrl}/admin/order-cycle/monthly-report?${new URLSearchParams({ month, language })}`
