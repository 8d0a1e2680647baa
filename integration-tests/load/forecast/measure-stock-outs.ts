import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { demandFiles } from "../../fixtures/demand-files"
import { type Knowledge, replayStockOuts } from "./replay-stock-outs"

const LEAST_RECOVERED = 2 / 3

/** How much of the fill that blind sales lose exposure brings back. */
export async function measureStockOuts() {
  const { panel } = demandFiles("week")
  const { panel: days } = demandFiles("day")
  const weeks = toBlocks(panel, panel.periods)
  const daily = { ...days, frequency: "day" as const }
  const replay = (knowledge: Knowledge) =>
    replayStockOuts(weeks, daily, knowledge)
  const demand = replay("demand")
  const sales = replay("sales")
  const larger = replay("larger")
  const exposure = replay("exposure")
  const recovered = (exposure.fill - sales.fill) / (demand.fill - sales.fill)
  return [
    {
      what: "fill when trained on its own stock-outs",
      items: demand.items,
      true_demand: rounded(demand),
      sales: rounded(sales),
      larger_of_sales_and_forecast: rounded(larger),
      sales_with_exposure: rounded(exposure),
      recovered: Number(recovered.toFixed(3)),
      target: Number(LEAST_RECOVERED.toFixed(3)),
      met: recovered >= LEAST_RECOVERED,
    },
  ]
}

const rounded = ({
  fill,
  weeks_of_stock,
}: ReturnType<typeof replayStockOuts>) => ({
  fill: Number(fill.toFixed(4)),
  weeks_of_stock: Number(weeks_of_stock.toFixed(2)),
})
