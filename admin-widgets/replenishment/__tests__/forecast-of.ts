import type {
  ForecastPeriod,
  HistoryPeriod,
  ItemForecast,
} from "../../../src/types/replenishment/forecasts"

const DAY = 86_400_000
const FIRST_TO_COME = Date.UTC(2026, 10, 27)

/** First and last day of a block; 0 is the first to come. */
const days = (block: number) => {
  const from = FIRST_TO_COME + block * 7 * DAY
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { from_on: iso(from), to_on: iso(from + 6 * DAY) }
}

const past = (block: number): HistoryPeriod => ({
  ...days(block),
  quantity: 10 + (block % 3),
  project_quantity: 0,
  exposure: block === -2 ? 0.25 : 1,
})

const coming = (block: number): ForecastPeriod => ({
  ...days(block),
  mean: 11.5,
  q50: 11,
  low80: 7,
  high80: 16,
  low95: 4,
  high95: 20,
  base_mean: null,
})

const blocks = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place)

/** The forecast of cups in Jakarta: a year of history and eight weeks to come. */
export const forecastOf = (
  change: Partial<ItemForecast> = {}
): ItemForecast => ({
  inventory_item_id: "iitem_1",
  sku: "CUP-1",
  title: "Cup",
  location_id: "sloc_1",
  location_name: "Jakarta",
  locations: [
    { id: "sloc_1", name: "Jakarta" },
    { id: "sloc_2", name: "Surabaya" },
  ],
  as_of: "2026-11-27T01:00:00.000Z",
  is_stale: false,
  state: "forecast",
  because: null,
  class: "smooth",
  abc: "A",
  xyz: "X",
  life: "mature",
  method: "blend",
  weights: { tsb: 0.4, gp20: 0.35, ses: 0.15, ma13: 0.1 },
  bias_12: 0.021,
  errors: [
    { method: "blend", error: 0.69 },
    { method: "ma13", error: 0.77 },
    { method: "naive", error: 1.1 },
  ],
  error_windows: 9,
  history: blocks(-52, -1).map(past),
  periods: blocks(0, 7).map(coming),
  position: {
    on_hand: 40,
    reserved: 12,
    backordered: 0,
    on_order: 0,
    transfers_in: 0,
    position: 28,
  },
  policy: {
    service: 0.95,
    service_from: "matrix",
    reorder_point: 35,
    order_up_to: 80,
    safety_stock: 9,
    lead_mean_days: 7.4,
    lead_p90_days: 11,
    lead_from: "default",
    project: 0,
  },
  stock_out_on: "2026-12-09",
  p_stock_out: 0.12,
  expected_lost: 1.4,
  cost_minor: "1500000",
  currency_code: "idr",
  what_if: null,
  ...change,
})
