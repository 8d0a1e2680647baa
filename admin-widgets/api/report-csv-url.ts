import { backendUrl } from "./backend-url"
import type { ReportParameters } from "./report-parameters"

/** Where the server gives the same rows as a file, within the session. */
export const reportCsvUrl = (
  name: string,
  parameters: ReportParameters = {}
) => {
  const query = new URLSearchParams({ ...parameters, format: "csv" })
  return `${backendUrl}/admin/order-cycle/reports/${name}?${query}`
}
