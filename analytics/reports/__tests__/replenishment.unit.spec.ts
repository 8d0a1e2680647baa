import { askReport } from "../../../integration-tests/fixtures/ask-report"
import { shopOfOrders } from "../../../integration-tests/fixtures/shop-of-orders"
import { smallWarehouse } from "../../../integration-tests/fixtures/small-warehouse"

const AS_OF = "2026-03-20T00:00:00Z"

const supplier = {
  id: "s1",
  code: "KILN",
  currency_code: "IDR",
  time_zone: "Asia/Jakarta",
  mode: "continuous",
  stated_days: 7,
  is_active: true,
}

const sold = (units: number) =>
  shopOfOrders(
    [
      {
        id: "o1",
        at: "2026-03-02T03:00:00Z",
        lines: [{ variant: "tea", units }],
      },
    ],
    {
      variants: [{ id: "tea", items: { leaf: 1 } }],
      since: "2026-02-01T03:00:00Z",
    }
  )

describe("lead times", () => {
  const order = (id: string, state: string, expected_on: string) => ({
    id,
    number: id,
    supplier_id: "s1",
    location_id: "jkt",
    currency_code: "IDR",
    state,
    sent_at: "2026-02-01T03:00:00Z",
    expected_on,
  })
  const line = (id: string, of: string, ordered: number, accepted: number) => ({
    id,
    purchase_order_id: of,
    inventory_item_id: "leaf",
    ordered,
    accepted,
    damaged: 0,
    canceled: 0,
  })
  const receipt = (id: string, of: string, arrived: string, at: string) => ({
    id,
    purchase_order_id: of,
    location_id: "jkt",
    arrived_at: arrived,
    received_at: at,
  })
  const got = (id: string, of: string, line: string, accepted: number) => ({
    id,
    receipt_id: of,
    purchase_line_id: line,
    inventory_item_id: "leaf",
    accepted,
    damaged: 0,
  })

  it("are days of the supplier's zone, weighted by units, without what was reversed", async () => {
    const warehouse = await smallWarehouse(
      {
        ...sold(1),
        replenishment_supplier: [supplier],
        replenishment_purchase_order: [
          order("p1", "received", "2026-02-10"),
          order("p2", "received", "2026-02-10"),
        ],
        replenishment_purchase_line: [
          line("l1", "p1", 30, 30),
          line("l2", "p2", 20, 10),
        ],
        replenishment_receipt: [
          // 17:00 UTC is the next day in Jakarta.
          receipt("r1", "p1", "2026-02-08T15:00:00Z", "2026-02-08T17:00:00Z"),
          receipt("r2", "p2", "2026-02-14T21:00:00Z", "2026-02-15T03:00:00Z"),
          {
            ...receipt(
              "r3",
              "p2",
              "2026-02-02T03:00:00Z",
              "2026-02-02T03:00:00Z"
            ),
            reversed_at: "2026-02-02T04:00:00Z",
          },
        ],
        replenishment_receipt_line: [
          got("g1", "r1", "l1", 30),
          got("g2", "r2", "l2", 10),
          got("g3", "r3", "l2", 10),
        ],
      },
      { asOf: AS_OF }
    )
    const { rows, n } = await askReport(warehouse, "lead-time")
    const figures = {
      supplier: "KILN",
      n: 2,
      units: 40,
      stated_days: 7,
      mean: (30 * 8 + 10 * 14) / 40,
      p50: 8,
      p90: 14,
      on_time: 0.75,
      filled: 0.8,
      dock_p50_h: 4,
    }
    expect(rows).toMatchObject([
      { ...figures, sku: null },
      { ...figures, sku: "leaf" },
    ])
    expect(n).toBe(2)
  })
})

describe("service", () => {
  it("loses what would have been asked for on days without stock", async () => {
    const days = ["2026-03-10", "2026-03-11", "2026-03-12"]
    const warehouse = await smallWarehouse(
      {
        ...sold(44),
        // Sold 44 in the 47 days since 1 February, three without stock.
        replenishment_stock_entry: [
          {
            id: "e",
            inventory_item_id: "leaf",
            location_id: "jkt",
            field: "stocked",
            seq: 1,
            kind: "opening",
            at: "2026-02-01T03:00:00Z",
          },
        ],
        replenishment_stock_day: days.map((day_on) => ({
          id: day_on,
          inventory_item_id: "leaf",
          location_id: "jkt",
          day_on,
          stocked_units: 0,
          reserved_units: 0,
          incoming_units: 0,
          exposure: 0,
        })),
      },
      { asOf: AS_OF }
    )
    const { rows } = await askReport(warehouse, "service")
    const [{ lost_units, fill_rate, ...march }] = rows.filter(
      ({ stock_out_days }) => Number(stock_out_days) > 0
    )
    expect(march).toEqual({
      month: "2026-03-01",
      items: 1,
      demand: 44,
      stock_out_days: 3,
    })
    // One a day in the 44 days with stock.
    expect(lost_units).toBeCloseTo(3, 9)
    expect(fill_rate).toBeCloseTo(44 / 47, 9)
  })
})

describe("what to reorder and the stock's health", () => {
  it("show the last suggestion, and values by currency as unknown without a cost", async () => {
    const suggestion = (id: string, created_at: string, quantity: number) => ({
      id,
      run: id,
      inventory_item_id: "leaf",
      location_id: "jkt",
      supplier_id: "s1",
      quantity,
      reason: "REORDER",
      state: "open",
      order_by_on: "2026-03-21",
      value_minor: 1200000,
      currency_code: "IDR",
      outcome: JSON.stringify({
        position: 100,
        reorder_point: 120,
        order_up_to: 160,
        p_stock_out: 0.25,
        stock_out_date: "2026-04-02",
      }),
      created_at,
    })
    const warehouse = await smallWarehouse(
      {
        ...sold(3),
        replenishment_supplier: [supplier],
        replenishment_suggestion: [
          suggestion("new", "2026-03-19T20:00:00Z", 60),
          suggestion("old", "2026-03-18T20:00:00Z", 40),
        ],
      },
      { asOf: AS_OF }
    )
    const { rows } = await askReport(warehouse, "forecast-reorder")
    expect(rows).toMatchObject([
      {
        sku: "leaf",
        supplier: "KILN",
        suggested_quantity: 60,
        position: 100,
        reorder_point: 120,
        stock_out_on: "2026-04-02",
        currency_code: "idr",
      },
    ])
    const health = await askReport(warehouse, "stock-health")
    expect(health.rows).toMatchObject([
      { sku: "leaf", status: "AT_RISK", on_hand: 100, value_major: null },
    ])
  })
})
