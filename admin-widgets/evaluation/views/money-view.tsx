import { ReportCard } from "../../reports/report-card"
import type { ViewProps } from "./view-props"

export const MoneyView = ({ current }: ViewProps) => (
  <>
    <ReportCard name="money-open" parameters={{}} height={220} />
    <ReportCard name="sales-by-currency" parameters={current} height={140} />
  </>
)
