import { Text } from "@medusajs/ui"
import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../../src/types/report"
import { LazyChart } from "../../charts/lazy-chart"
import { useFormat } from "../../format/use-format"
import { PagedTable } from "../../reports/paged-table"
import { methodText } from "../parts/method-text"
import {
  byOrigin,
  gainOver,
  OURS,
  overAll,
  rivals,
  rowOf,
} from "./backtest-rows"
import { CoverageTable } from "./coverage-table"

const WeeklyLineChart = lazy(() => import("../../charts/weekly-line-chart"))

const HEIGHT = 280

const measures = [
  "sum_rmsse",
  "rmsse",
  "wrmsse",
  "pinball_mean",
  "wape",
  "bias",
] as const

/** Methods beside each other: errors, bias, and whether the bands hold. */
export const BacktestPicture = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const rows = overAll(report.rows)
  const shares = ["wape", "bias"]
  return (
    <div className="flex flex-col gap-y-4">
      <Verdict report={report} />
      <LazyChart height={HEIGHT}>
        <WeeklyLineChart
          label={t("backtest.byOrigin")}
          height={HEIGHT}
          rows={byOrigin(report.rows)}
          lines={[OURS, ...rivals.slice(0, 2)].map((key, place) => ({
            key,
            name: methodText(key, t),
            colour: (["primary", "warning", "secondary"] as const)[place],
            dash: [undefined, "6 3", "2 3"][place],
          }))}
          formatWeek={format.shortDay}
          formatValue={format.number}
        />
      </LazyChart>
      <PagedTable
        label={t("backtest.methods")}
        // Lead times are judged by their coverage alone.
        rows={rows.filter((row) => row.rmsse !== null)}
        rowKey={({ method, distribution }) => `${method} ${distribution}`}
        columns={[
          {
            name: "method",
            header: t("column.method"),
            cell: ({ method, distribution }) =>
              [
                methodText(String(method), t),
                distribution && t(`distribution.${distribution}`),
              ]
                .filter(Boolean)
                .join(" · "),
          },
          {
            name: "n",
            header: t("column.n"),
            isNumber: true,
            cell: ({ n }) => format.whole(Number(n)),
          },
          ...measures.map((name) => ({
            name,
            header: t(`column.${name}`),
            isNumber: true,
            cell: (row: Report["rows"][number]) => {
              const value = row[name]
              if (value == null) {
                return t("none")
              }
              return shares.includes(name)
                ? format.share(Number(value))
                : new Intl.NumberFormat(format.locale, {
                    maximumFractionDigits: 4,
                  }).format(Number(value))
            },
          })),
        ]}
      />
      <CoverageTable rows={rows} />
    </div>
  )
}

/** What the figures come to, in sentences. */
const Verdict = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const rows = overAll(report.rows)
  const bias = rowOf(rows, OURS)?.bias
  const told = ["ma13", "seasonal_naive"].flatMap((method) => {
    const gain = gainOver(rows, method)
    return gain === null
      ? []
      : [
          t(gain >= 0 ? "backtest.better" : "backtest.worse", {
            method: methodText(method, t),
            gain: format.share(Math.abs(gain)),
          }),
        ]
  })
  return (
    <Text size="small" weight="plus">
      {[
        ...told,
        bias == null
          ? null
          : t(Number(bias) >= 0 ? "backtest.tooMuch" : "backtest.tooLittle", {
              bias: format.share(Math.abs(Number(bias))),
            }),
      ]
        .filter(Boolean)
        .join(" ")}
    </Text>
  )
}
