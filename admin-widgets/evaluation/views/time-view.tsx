import { ReportCard } from "../../reports/report-card"
import { BarPicture } from "../bar-picture"
import type { ViewProps } from "./view-props"

export const TimeView = ({ current }: ViewProps) => (
  <>
    <ReportCard
      name="stage-times"
      parameters={current}
      height={320}
      picture={(report) => (
        <BarPicture
          report={report}
          height={320}
          by="stage"
          measures={["median_h", "p90_h"]}
          unit="hours"
        />
      )}
    />
    <ReportCard
      name="why-orders-are-held"
      parameters={current}
      height={240}
      picture={(report) => (
        <BarPicture
          report={report}
          height={240}
          by="hold"
          measures={["holds"]}
          unit="orders"
        />
      )}
    />
  </>
)
