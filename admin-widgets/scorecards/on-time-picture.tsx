import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { CourierScorecardsResponse } from "../../src/types/courier-scorecard"
import { LazyChart } from "../charts/lazy-chart"
import { useFormat } from "../format/use-format"
import { subjectName } from "./subject-name"

const BarListChart = lazy(() => import("../charts/bar-list-chart"))

/** More bars than these cannot be told apart; the table has them all. */
const MOST_BARS = 15

type OnTimePictureProps = { answer: CourierScorecardsResponse; height: number }

/** How many parcels came on time, and what that proves at least. */
export const OnTimePicture = ({ answer, height }: OnTimePictureProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const rows = answer.courier_scorecards
    .filter(({ card }) => card.on_time.value !== null)
    .slice(0, MOST_BARS)
    .map((row) => ({
      label: subjectName(row, answer.group, t),
      value: row.card.on_time.value,
      lower: row.card.on_time.lower,
    }))
  return (
    <LazyChart height={height}>
      <BarListChart
        label={t("couriers.onTime.title")}
        height={height}
        rows={rows}
        bars={[
          { key: "value", name: t("couriers.onTime.value"), colour: "primary" },
          {
            key: "lower",
            name: t("couriers.onTime.lower"),
            colour: "secondary",
          },
        ]}
        formatValue={format.share}
      />
    </LazyChart>
  )
}
