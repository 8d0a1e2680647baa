import type { DuckDBConnection } from "@duckdb/node-api"
import { askReport } from "../../../integration-tests/fixtures/ask-report"
import {
  smallWarehouse,
  type SourceRows,
} from "../../../integration-tests/fixtures/small-warehouse"

const PLACED = "2026-03-02T03:00:00Z"
const PROMISE = "2026-03-06T10:00:00Z"
const IN_TIME = "2026-03-05T05:00:00Z"
const LATE = "2026-03-07T05:00:00Z"

/** Ten orders due: #1 late and short, #2 late, #3 damaged, the rest perfect. */
function tenOrders(damaged: readonly number[] = [3]): SourceRows {
  const numbers = Array.from({ length: 10 }, (_, at) => at + 1)
  return {
    order: numbers.map((n) => ({
      id: `order_${n}`,
      display_id: n,
      version: 1,
      status: "pending",
      is_draft_order: false,
      currency_code: n > 8 ? "sgd" : "idr",
      created_at: PLACED,
      promised_ship_at: "2026-03-03T10:00:00.000Z",
      promised_deliver_at: PROMISE,
    })),
    order_item: numbers.map((n) => ({
      id: `orditem_${n}`,
      order_id: `order_${n}`,
      version: 1,
      item_id: `ordli_${n}`,
      quantity: 4,
      shipped_quantity: n === 1 ? 3 : 4,
    })),
    order_line_item: numbers.map((n) => ({ id: `ordli_${n}`, unit_price: 1 })),
    order_summary: numbers.map((n) => ({
      id: `ordsum_${n}`,
      order_id: `order_${n}`,
      version: 1,
      current_order_total: n > 8 ? "10.25" : "150000",
    })),
    packing_parcel: numbers.map((n) => ({
      id: `opcl_${n}`,
      order_id: `order_${n}`,
      state: "handed_over",
      fulfillment_id: `ful_${n}`,
      packed_at: "2026-03-03T02:00:00Z",
      handed_over_at: "2026-03-03T05:00:00Z",
    })),
    tracking_tracker: numbers.map((n) => ({
      id: `otrk_${n}`,
      order_id: `order_${n}`,
      fulfillment_id: `ful_${n}`,
      courier: "jne",
      status: "delivered",
      first_scan_at: "2026-03-03T08:00:00Z",
      delivered_at: n <= 2 ? LATE : IN_TIME,
    })),
    order_claim: damaged.map((n) => ({
      id: `claim_${n}`,
      order_id: `order_${n}`,
    })),
    order_claim_item: damaged.map((n) => ({
      id: `claimitem_${n}`,
      claim_id: `claim_${n}`,
      item_id: `ordli_${n}`,
      is_additional_item: false,
      reason: "production_failure",
      quantity: 1,
    })),
  }
}

const valuesOf = async (
  connection: DuckDBConnection,
  parameters?: Parameters<typeof askReport>[2]
) =>
  Object.fromEntries(
    (await askReport(connection, "evaluation-overview", parameters)).rows.map(
      ({ kpi, value }) => [kpi, value]
    )
  )

describe("the known-answer set", () => {
  const asOf = "2026-03-20T00:00:00Z"

  it("gives the figures that the set is known for", async () => {
    const warehouse = await smallWarehouse(tenOrders(), { asOf })
    expect(await valuesOf(warehouse)).toMatchObject({
      on_time_shipment: 1,
      on_time_delivery: 0.8,
      in_full: 0.9,
      damage_free: 0.9,
      right_documents: 1,
      strict_perfect_order: 0.7,
      perfect_order_index: expect.closeTo(0.648, 12),
      otif: 0.8,
      touchless: 1,
      hold_rate: 0,
      split_orders: 0,
      valid_tracking: 1,
      auto_match: null,
    })
    const { rows, n } = await askReport(warehouse, "why-orders-fail")
    expect(n).toBe(10)
    expect(rows).toMatchObject([
      { cause: "late", orders: 2, first_cause_orders: 1 },
      { cause: "short", orders: 1, first_cause_orders: 1 },
      { cause: "damaged", orders: 1, first_cause_orders: 1 },
      { cause: "documents", orders: 0, first_cause_orders: 0 },
    ])
  })

  it("lets a late claim on #4 change the strict rate only", async () => {
    const warehouse = await smallWarehouse(tenOrders([3, 4]), { asOf })
    expect(await valuesOf(warehouse)).toMatchObject({
      on_time_delivery: 0.8,
      otif: 0.8,
      strict_perfect_order: 0.6,
    })
  })

  it("carries Wilson's interval: 7 of 10 lies within 39.7 and 89.2 %", async () => {
    const warehouse = await smallWarehouse(tenOrders(), { asOf })
    const { rows } = await askReport(warehouse, "evaluation-overview")
    const strict = rows.find(({ kpi }) => kpi === "strict_perfect_order")
    expect(strict).toMatchObject({ numerator: 7, denominator: 10 })
    expect(strict?.low).toBeCloseTo(0.3968, 4)
    expect(strict?.high).toBeCloseTo(0.8922, 4)
  })

  it("says null where nothing is due, and nothing before it is due", async () => {
    const warehouse = await smallWarehouse(tenOrders(), {
      asOf: "2026-03-04T00:00:00Z",
    })
    expect(await valuesOf(warehouse)).toMatchObject({ otif: null })
    expect(
      await valuesOf(warehouse, { from: "2025-01-01", to: "2025-01-31" })
    ).toMatchObject({ hold_rate: null, cycle_time_median_h: null })
  })

  it("never adds currencies", async () => {
    const warehouse = await smallWarehouse(tenOrders(), { asOf })
    const { rows } = await askReport(warehouse, "sales-by-currency")
    expect(rows).toMatchObject([
      { currency_code: "idr", orders: 8, gross_major: "1200000.00" },
      { currency_code: "sgd", orders: 2, gross_major: "20.50" },
    ])
    const { rows: sgd } = await askReport(warehouse, "sales-by-currency", {
      currency: "sgd",
    })
    expect(sgd).toHaveLength(1)
  })

  it("cuts weeks in the store's zone", async () => {
    const rows = tenOrders()
    // Sunday 22:00 in UTC is Monday in Jakarta.
    rows.order[9].created_at = "2026-03-08T22:00:00Z"
    const { rows: weeks } = await askReport(
      await smallWarehouse(rows, { asOf }),
      "evaluation-trend"
    )
    expect(weeks.map(({ week, orders }) => [week, orders])).toEqual([
      ["2026-03-02", 9],
      ["2026-03-09", 1],
    ])
  })

  it("says why orders were held, for how long and who ended it", async () => {
    const hold = (n: number, changes: Record<string, string | null>) => ({
      id: `ohold_${n}`,
      order_id: `order_${n}`,
      gate: "payment",
      type: "PAYMENT_SHORT",
      source: "check",
      placed_at: "2026-03-02T04:00:00Z",
      ...changes,
    })
    const warehouse = await smallWarehouse(
      {
        ...tenOrders(),
        verification_hold: [
          hold(1, {
            released_at: "2026-03-02T06:00:00Z",
            released_how: "condition",
          }),
          hold(2, {
            released_at: "2026-03-02T08:00:00Z",
            released_how: "person",
          }),
          hold(3, { type: "MANUAL" }),
        ],
      },
      { asOf }
    )
    const { rows, n } = await askReport(warehouse, "why-orders-are-held")
    expect(n).toBe(3)
    expect(rows).toEqual([
      {
        hold: "PAYMENT_SHORT",
        holds: 2,
        orders: 2,
        median_h: 3,
        p90_h: expect.closeTo(3.8, 9),
        by_itself_share: 0.5,
        still_held: 0,
      },
      expect.objectContaining({
        hold: "MANUAL",
        by_itself_share: null,
        still_held: 1,
      }),
    ])
  })

  it("lists the failed orders with cause, delay, slowest stage and courier", async () => {
    const source = tenOrders()
    Object.assign(source.tracking_tracker[9], {
      first_scan_at: null,
      delivered_at: null,
    })
    const { rows, n } = await askReport(
      await smallWarehouse(source, { asOf }),
      "failed-orders"
    )
    expect(n).toBe(4)
    const order = (number: number, cause: string, days_late: number) =>
      expect.objectContaining({
        order_id: `order_${number}`,
        display_id: number,
        cause,
        promised: "2026-03-06",
        days_late,
        stage: "first_scan_to_delivered",
        courier: "jne",
      })
    expect(rows).toEqual([
      order(1, "short", 1),
      order(2, "late", 1),
      order(3, "damaged", 0),
      {
        ...rows[3],
        display_id: 10,
        cause: "late",
        delivered: null,
        days_late: 14,
        stage: "handed_over_to_first_scan",
      },
    ])
  })

  it("judges couriers by parcels whose promise has passed", async () => {
    const rows = tenOrders()
    rows.tracking_tracker[9].courier = "anteraja"
    rows.tracking_tracker[9].status = "lost"
    rows.tracking_tracker[9].delivered_at = null
    const warehouse = await smallWarehouse(rows, { asOf })
    const { rows: found, n } = await askReport(warehouse, "couriers")
    expect(n).toBe(10)
    expect(found).toMatchObject([
      { courier: "jne", parcels: 9, due: 9, lost: 0, median_h: 48 },
      { courier: "anteraja", parcels: 1, due: 1, on_time_share: 0, lost: 1 },
    ])
    expect(found[0].on_time_share).toBeCloseTo(7 / 9, 12)
    expect(Number(found[1].high)).toBeCloseTo(0.7935, 4)
  })

  it("ages money by currency, never adding two", async () => {
    const item = (
      id: string,
      currency: string,
      amount: number,
      day: string
    ) => ({
      id,
      kind: "capture",
      state: "open",
      currency_code: currency,
      amount_minor: amount,
      opened_at: `${day}T00:00:00Z`,
    })
    const warehouse = await smallWarehouse(
      {
        reconciliation_item: [
          item("a", "idr", 150_000_00, "2026-03-19"),
          item("b", "idr", 50_000_50, "2026-03-01"),
          item("c", "sgd", -10_25, "2026-01-01"),
          { ...item("d", "idr", 1, "2026-03-01"), state: "matched" },
        ],
      },
      { asOf }
    )
    const { rows, n } = await askReport(warehouse, "money-open")
    expect(n).toBe(3)
    expect(rows).toEqual([
      {
        kind: "capture",
        currency_code: "idr",
        open: 2,
        open_major: "200000.50",
        week_major: "150000.00",
        month_major: "50000.50",
        older_major: "0.00",
        oldest_days: 19,
      },
      expect.objectContaining({
        currency_code: "sgd",
        open: 1,
        older_major: "10.25",
        oldest_days: 78,
      }),
    ])
    const { rows: sgd } = await askReport(warehouse, "money-open", {
      currency: "sgd",
    })
    expect(sgd).toHaveLength(1)
  })

  it("times the stages of orders whose ends are known", async () => {
    const { rows } = await askReport(
      await smallWarehouse(tenOrders(), { asOf }),
      "stage-times"
    )
    expect(rows[0]).toMatchObject({ median_h: null, n: 0 })
    expect(rows[3]).toMatchObject({
      stage: "packed_to_handed_over",
      median_h: 3,
      n: 10,
    })
  })
})
