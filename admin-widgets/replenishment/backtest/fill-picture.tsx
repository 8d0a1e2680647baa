import { lazy, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../../src/types/report"
import { LazyChart } from "../../charts/lazy-chart"
import { useFormat } from "../../format/use-format"
import { toCurves } from "./to-curves"

const FillCurveChart = lazy(() => import("../../charts/fill-curve-chart"))

const HEIGHT = 320

/** What fill costs in stock, by policy: less stock for the same fill is better. */
export const FillPicture = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const curves = useMemo(
    () =>
      toCurves(report.rows).map(({ key, points }) => ({
        key,
        points,
        name: t(`stockPolicy.${key}`, { defaultValue: key }),
      })),
    [report.rows, t]
  )
  return (
    <LazyChart height={HEIGHT}>
      <FillCurveChart
        label={t("report.forecast-stock.title")}
        height={HEIGHT}
        curves={curves}
        names={{ cover: t("column.cover"), fill: t("column.fill") }}
        formatCover={format.number}
        formatFill={format.share}
      />
    </LazyChart>
  )
}
