import { ReportCard } from "../../reports/report-card"

/** All months: whether customers come back shows after many weeks only. */
export const CustomersView = () => (
  <ReportCard name="customer-cohorts" parameters={{}} height={320} />
)
