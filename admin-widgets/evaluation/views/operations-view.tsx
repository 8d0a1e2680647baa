import { ReportCard } from "../../reports/report-card"
import type { ViewProps } from "./view-props"

export const OperationsView = ({ current }: ViewProps) => (
  <>
    <ReportCard name="sites" parameters={current} height={180} />
    <ReportCard name="people" parameters={current} height={220} />
    <ReportCard name="couriers" parameters={current} height={220} />
  </>
)
