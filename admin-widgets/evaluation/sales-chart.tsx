import { Select } from "@medusajs/ui"
import { lazy, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { LazyChart } from "../charts/lazy-chart"
import { useFormat } from "../format/use-format"
import { completeWeeks } from "./complete-weeks"
import { PartialWeek } from "./partial-week"

const WeeklyLineChart = lazy(() => import("../charts/weekly-line-chart"))

const HEIGHT = 260

/** Sales and discounts by week, of one currency: two are never added. */
export const SalesChart = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const currencies = byOrders(report)
  const [asked, setAsked] = useState<string>()
  const currency = currencies.find((code) => code === asked) ?? currencies[0]
  const { weeks, partialWeek } = completeWeeks({
    ...report,
    rows: report.rows.filter((row) => row.currency_code === currency),
  })
  return (
    <div className="flex flex-col gap-y-3">
      {currencies.length > 1 && (
        <div style={{ width: 120 }}>
          <Select size="small" value={currency} onValueChange={setAsked}>
            <Select.Trigger aria-label={t("trend.currency")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {currencies.map((code) => (
                <Select.Item key={code} value={code}>
                  {code.toUpperCase()}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      <LazyChart height={HEIGHT}>
        <WeeklyLineChart
          label={t("trend.sales")}
          height={HEIGHT}
          rows={weeks.map((row) => ({
            week: row.week,
            gross: Number(row.gross_major),
            discount: Number(row.discount_major),
          }))}
          lines={[
            { key: "gross", name: t("trend.gross"), colour: "primary" },
            {
              key: "discount",
              name: t("trend.discount"),
              colour: "secondary",
              dash: "6 3",
            },
          ]}
          formatWeek={format.shortDay}
          formatAxis={format.compact}
          formatValue={(value) => format.mainUnits(String(value), currency)}
        />
      </LazyChart>
      <PartialWeek week={partialWeek} />
    </div>
  )
}

/** Currencies of a report, the one with most orders first. */
const byOrders = ({ rows }: Report): string[] => {
  const orders = new Map<string, number>()
  for (const row of rows) {
    const code = String(row.currency_code)
    orders.set(code, (orders.get(code) ?? 0) + Number(row.orders))
  }
  return [...orders].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}
