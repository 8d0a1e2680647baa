import { fitPanel } from "../../../analytics/forecast"
import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { simulateStock } from "../../../analytics/forecast/stock/simulate-stock"
import { demandFiles } from "../../fixtures/demand-files"

const LEAD_WEEKS = 2
const MOST_OF_DAYS_OF_COVER = 0.85

/** Weeks of stock that each rule takes for the same fill. */
export async function measureStock() {
  const { panel } = demandFiles("week")
  const { policies } = await simulateStock(
    toBlocks(panel, panel.periods),
    LEAD_WEEKS,
    fitPanel
  )
  const [blend, days] = policies
  const ratio =
    (blend.cover_at_fill["0.95"] ?? NaN) / (days.cover_at_fill["0.95"] ?? NaN)
  const fill = blend.levels.find(({ level }) => level === 0.95)?.fill ?? NaN
  return [
    {
      what: "weeks of stock by fill, lead time 2 weeks",
      blend: blend.cover_at_fill,
      days_of_cover: days.cover_at_fill,
      of_days_of_cover_at_95: Number(ratio.toFixed(3)),
      fill_at_nominal_95: Number(fill.toFixed(4)),
      target: { of_days_of_cover_at_95: MOST_OF_DAYS_OF_COVER },
      met: ratio <= MOST_OF_DAYS_OF_COVER && fill >= 0.93 && fill <= 0.97,
    },
  ]
}
