import { Text } from "@medusajs/ui"
import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { useTargets } from "../api/use-targets"
import { LazyChart } from "../charts/lazy-chart"
import { useFormat } from "../format/use-format"
import type { WeeklyLine } from "../charts/weekly-line-chart"
import { completeWeeks } from "./complete-weeks"
import { PartialWeek } from "./partial-week"

const WeeklyLineChart = lazy(() => import("../charts/weekly-line-chart"))

const HEIGHT = 220

/** Shares and cycle time by week; the week that runs is left out and said. */
export const TrendCharts = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { weeks, partialWeek } = completeWeeks(report)
  const wanted = useTargets()
  const targets = (...lines: Pick<WeeklyLine, "key" | "colour">[]) =>
    lines.flatMap(({ key, colour }) => {
      const target = wanted.get(key)
      const name = t("trend.target", { name: t(`value.kpi.${key}`) })
      return target ? [{ name, value: target.value, colour }] : []
    })
  return (
    <div className="flex flex-col gap-y-4">
      <LazyChart height={HEIGHT}>
        <WeeklyLineChart
          label={t("trend.shares")}
          height={HEIGHT}
          rows={weeks}
          max={1}
          targets={targets(
            { key: "on_time_delivery", colour: "primary" },
            { key: "strict_perfect_order", colour: "secondary" }
          )}
          lines={[
            {
              key: "on_time_delivery",
              name: t("value.kpi.on_time_delivery"),
              colour: "primary",
            },
            {
              key: "strict_perfect_order",
              name: t("value.kpi.strict_perfect_order"),
              colour: "secondary",
              dash: "6 3",
            },
          ]}
          formatWeek={format.shortDay}
          formatValue={format.share}
        />
      </LazyChart>
      <Text size="small" weight="plus" leading="compact">
        {t("trend.cycleTime")}
      </Text>
      <LazyChart height={HEIGHT}>
        <WeeklyLineChart
          label={t("trend.cycleTime")}
          height={HEIGHT}
          rows={weeks}
          targets={targets({ key: "cycle_time_median_h", colour: "primary" })}
          lines={[
            {
              key: "cycle_time_median_h",
              name: t("value.kpi.cycle_time_median_h"),
              colour: "primary",
            },
          ]}
          formatWeek={format.shortDay}
          formatValue={format.number}
        />
      </LazyChart>
      <PartialWeek week={partialWeek} />
    </div>
  )
}
