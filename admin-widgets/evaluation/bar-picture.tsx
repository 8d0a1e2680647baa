import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { LazyChart } from "../charts/lazy-chart"
import { valueText } from "../../src/format/value-text"
import { useFormat } from "../format/use-format"

const BarListChart = lazy(() => import("../charts/bar-list-chart"))

type BarPictureProps = {
  report: Report
  height: number
  /** Column that names a bar, and the columns that are its lengths. */
  by: string
  measures: string[]
  unit: "hours" | "orders"
}

/** A report's rows as bars, named in the reader's language. */
export const BarPicture = ({
  report,
  height,
  by,
  measures,
  unit,
}: BarPictureProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <LazyChart height={height}>
      <BarListChart
        label={t(`report.${report.name}.title`)}
        height={height}
        rows={report.rows.map((row) => ({
          ...row,
          label: valueText(by, row[by], t),
        }))}
        bars={measures.map((key, index) => ({
          key,
          name: t(`column.${key}`),
          colour: index === 0 ? "primary" : "secondary",
        }))}
        formatValue={unit === "hours" ? format.number : format.whole}
      />
    </LazyChart>
  )
}
