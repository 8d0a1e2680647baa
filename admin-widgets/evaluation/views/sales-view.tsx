import { ReportCard } from "../../reports/report-card"
import { SalesChart } from "../sales-chart"
import type { ViewProps } from "./view-props"

export const SalesView = ({ current }: ViewProps) => (
  <>
    <ReportCard
      name="sales-trend"
      parameters={current}
      height={320}
      picture={(report) => <SalesChart report={report} />}
    />
    <ReportCard name="sales-segments" parameters={current} height={320} />
    <ReportCard name="promotions" parameters={current} height={220} />
  </>
)
