import { ReportCard } from "../../reports/report-card"
import { BarPicture } from "../bar-picture"
import type { ViewProps } from "./view-props"

export const FailuresView = ({ current }: ViewProps) => (
  <>
    <ReportCard
      name="why-orders-fail"
      parameters={current}
      height={220}
      picture={(report) => (
        <BarPicture
          report={report}
          height={220}
          by="cause"
          measures={["orders"]}
          unit="orders"
        />
      )}
    />
    <ReportCard name="failed-orders" parameters={current} height={320} />
    <ReportCard name="complaints" parameters={current} height={220} />
  </>
)
