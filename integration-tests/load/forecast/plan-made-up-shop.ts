import type { DuckDBConnection } from "@duckdb/node-api"
import { readPublishedForecasts } from "../../../analytics/forecast-run/read-published-forecasts"
import { readRows } from "../../../analytics/warehouse/read-rows"
import { replenishmentOptions } from "../../../src/modules/replenishment/options"
import type { Delivery } from "../../../src/modules/replenishment/storage/purchase/read-deliveries"
import type { SellerRow } from "../../../src/modules/replenishment/storage/suggestions/read-sellers"
import { learnLeadTimes } from "../../../src/workflows/replenishment/suggestions/learn-lead-times"
import { planShop } from "../../../src/workflows/replenishment/suggestions/plan-shop"
import { placeKey } from "../../../src/workflows/replenishment/suggestions/planning-data"

const TODAY = "2026-03-20"
const SUPPLIERS = 20
const DELIVERIES = 40
const DAY_MS = 24 * 3_600_000

/**
 * The reorder list of a warehouse that was forecast: the functions that the
 * nightly workflow calls, with twenty made-up suppliers of forty deliveries.
 *
 * @returns how many items are to be ordered.
 */
export async function planMadeUpShop(
  warehouse: DuckDBConnection
): Promise<number> {
  const published = await readPublishedForecasts(warehouse, null)
  const stock = await readRows(
    warehouse,
    `select inventory_item_id, location_id, on_hand, reserved from fct_stock
     order by inventory_item_id, location_id`
  )
  const rows = stock.map((row) => ({
    inventory_item_id: String(row.inventory_item_id),
    location_id: String(row.location_id),
    on_hand: Number(row.on_hand),
    reserved: Number(row.reserved),
    backordered: 0,
    on_order: 0,
    supplies: [],
  }))
  const items = [...new Set(rows.map((row) => row.inventory_item_id))]
  const sellers = items.map(sellerOf)
  const options = replenishmentOptions.parse({})
  const forecasts = published?.items ?? []
  const orders = planShop(
    {
      today: TODAY,
      now: new Date(`${TODAY}T03:00:00Z`),
      options,
      from_on: published?.from_on ?? null,
      weekdays: published?.weekdays ?? null,
      weights: published?.weights ?? {},
      forecasts: new Map(
        forecasts.map((one) => [
          placeKey(one.inventory_item_id, one.location_id),
          one,
        ])
      ),
      sellers: new Map(sellers.map((one) => [one.inventory_item_id, one])),
      rules: new Map(),
      projects: new Map(),
      overrides: new Map(),
      leadTimeOf: learnLeadTimes(deliveries(), sellers, options.statedDays),
    },
    rows
  )
  let toOrder = 0
  for (const order of orders) {
    toOrder += order.filter(({ quantity }) => quantity > 0).length
  }
  return toOrder
}

const sellerOf = (item: string, at: number): SellerRow => ({
  inventory_item_id: item,
  supplier_item_id: `osit_${item}`,
  supplier_id: `osup_${at % SUPPLIERS}`,
  mode: at % SUPPLIERS < 5 ? "calendar" : "continuous",
  time_zone: "Asia/Jakarta",
  order_days: at % SUPPLIERS < 5 ? [1, 5] : [],
  holidays: [],
  currency_code: "idr",
  minimum_minor: at % SUPPLIERS < 10 ? "50000000" : null,
  free_freight_minor: null,
  pack: 1 + (at % 12),
  moq: 1,
  cost_minor: `${5_000 + (at % 90) * 1_000}`,
  cost_breaks: [],
  item_stated_days: null,
  supplier_stated_days: 14,
})

const deliveries = (): Delivery[] =>
  Array.from({ length: SUPPLIERS * DELIVERIES }, (_, at) => {
    const sent = Date.parse("2025-03-01T03:00:00Z") + at * DAY_MS * 0.4
    const received = new Date(sent + (7 + ((at * 7) % 15)) * DAY_MS)
    return {
      receipt_id: `orec_${at}`,
      purchase_order_id: `opor_${at}`,
      number: `PO-${at}`,
      supplier_id: `osup_${at % SUPPLIERS}`,
      location_id: "loc_0",
      inventory_item_id: `item_${at}`,
      sent_at: new Date(sent),
      arrived_at: received,
      received_at: received,
      expected_on: null,
      accepted: 10,
      ordered: 10,
    }
  })
