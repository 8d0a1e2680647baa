import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../../src/types/report"
import { LazyChart } from "../../charts/lazy-chart"
import { useFormat } from "../../format/use-format"

const WeeklyLineChart = lazy(() => import("../../charts/weekly-line-chart"))

const HEIGHT = 280

/** Which share of demand was met, month by month. */
export const ServicePicture = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <LazyChart height={HEIGHT}>
      <WeeklyLineChart
        label={t("report.service.title")}
        height={HEIGHT}
        rows={report.rows.map((row) => ({ ...row, week: row.month }))}
        lines={[
          {
            key: "fill_rate",
            name: t("column.fill_rate"),
            colour: "primary",
          },
        ]}
        max={1}
        formatWeek={format.month}
        formatValue={format.share}
      />
    </LazyChart>
  )
}
