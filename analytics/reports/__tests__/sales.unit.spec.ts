import type { DuckDBConnection } from "@duckdb/node-api"
import { askReport } from "../../../integration-tests/fixtures/ask-report"
import { smallWarehouse } from "../../../integration-tests/fixtures/small-warehouse"

type Sale = {
  id: string
  on: string
  customer: string
  total: string
  currency?: string
  channel?: string
  promotion?: [code: string, amount: string]
}

const sales: Sale[] = [
  {
    id: "a1",
    on: "2026-01-10",
    customer: "ani",
    total: "90000",
    promotion: ["GAJIAN", "10000"],
  },
  { id: "a2", on: "2026-02-05", customer: "ani", total: "100000" },
  {
    id: "a3",
    on: "2026-05-01",
    customer: "ani",
    total: "50000",
    promotion: ["GAJIAN", "5000"],
  },
  {
    id: "b1",
    on: "2026-01-31",
    customer: "budi",
    total: "200000",
    channel: "phone",
  },
  {
    id: "b2",
    on: "2026-04-20",
    customer: "budi",
    total: "10.25",
    currency: "sgd",
  },
  {
    id: "c1",
    on: "2026-04-22",
    customer: "cici",
    total: "70000",
    channel: "phone",
  },
]

/** A version that the order left behind must count nothing. */
const shop = () =>
  smallWarehouse(
    {
      order: sales.map(
        ({ id, on, customer, currency = "idr", channel = "web" }) => ({
          id,
          version: 2,
          status: "pending",
          is_draft_order: false,
          currency_code: currency,
          channel,
          customer_key: customer,
          created_at: `${on}T05:00:00Z`,
        })
      ),
      order_summary: sales.map(({ id, total }) => ({
        id: `s-${id}`,
        order_id: id,
        version: 2,
        current_order_total: total,
      })),
      order_item: sales.flatMap(({ id }) =>
        [1, 2].map((version) => ({
          id: `i${version}-${id}`,
          order_id: id,
          version,
          item_id: `l-${id}`,
          quantity: version,
        }))
      ),
      order_line_item: sales.map(({ id }) => ({
        id: `l-${id}`,
        variant_id: "v1",
        unit_price: "40000",
      })),
      order_line_item_adjustment: sales.flatMap(({ id, promotion }) =>
        promotion
          ? [1, 2].map((version) => ({
              id: `d${version}-${id}`,
              item_id: `l-${id}`,
              version,
              code: promotion[0],
              amount: promotion[1],
            }))
          : []
      ),
      product: [{ id: "p1", title: "Wajan" }],
      product_variant: [{ id: "v1", product_id: "p1", sku: "W-1" }],
      return: [
        { id: "r1", order_id: "a2", requested_at: "2026-02-10T05:00:00Z" },
      ],
      return_item: [
        { id: "ri1", return_id: "r1", item_id: "l-a2", quantity: 1 },
      ],
    },
    { asOf: "2026-05-11T00:00:00Z" }
  )

describe("sales and customers", () => {
  let warehouse: DuckDBConnection

  beforeAll(async () => {
    warehouse = await shop()
  })

  it("cuts sales by week and currency, with what promotions took", async () => {
    const { rows } = await askReport(warehouse, "sales-trend", {
      from: "2026-04-20",
      to: "2026-05-03",
    })
    expect(rows).toEqual([
      {
        week: "2026-04-20",
        currency_code: "idr",
        orders: 1,
        units: "2.000",
        gross_major: "70000.00",
        discount_major: "0.00",
        average_major: "70000.00",
      },
      {
        week: "2026-04-20",
        currency_code: "sgd",
        orders: 1,
        units: "2.000",
        gross_major: "10.25",
        discount_major: "0.00",
        average_major: "10.25",
      },
      {
        week: "2026-04-27",
        currency_code: "idr",
        orders: 1,
        units: "2.000",
        gross_major: "50000.00",
        discount_major: "5000.00",
        average_major: "50000.00",
      },
      {
        week: "2026-04-27",
        currency_code: "sgd",
        orders: 0,
        units: "0.000",
        gross_major: "0.00",
        discount_major: "0.00",
        average_major: null,
      },
    ])
  })

  it("compares segments with the period before, each currency by itself", async () => {
    const { rows, n } = await askReport(warehouse, "sales-segments", {
      from: "2026-04-01",
      to: "2026-05-10",
    })
    expect(n).toBe(3)
    expect(rows.filter(({ dimension }) => dimension === "channel")).toEqual([
      expect.objectContaining({
        segment: "phone",
        currency_code: "idr",
        orders: 1,
        gross_major: "70000.00",
        before_major: "0.00",
        change_share: null,
      }),
      expect.objectContaining({
        segment: "web",
        currency_code: "idr",
        orders: 1,
        gross_major: "50000.00",
        share: expect.closeTo(5 / 12, 12),
      }),
      expect.objectContaining({
        segment: "web",
        currency_code: "sgd",
        gross_major: "10.25",
        share: 1,
      }),
    ])
    expect(
      rows.filter(({ dimension }) => dimension === "product")
    ).toMatchObject([
      {
        segment: "Wajan",
        currency_code: "idr",
        orders: 2,
        units: "4.000",
        gross_major: "160000.00",
      },
      { segment: "Wajan", currency_code: "sgd", orders: 1 },
    ])
  })

  it("weighs what a promotion cost against what came with it", async () => {
    const { rows } = await askReport(warehouse, "promotions")
    expect(rows).toEqual([
      {
        promotion: "GAJIAN",
        currency_code: "idr",
        orders: 2,
        gross_major: "140000.00",
        discount_major: "15000.00",
        discount_share: expect.closeTo(15 / 155, 12),
        average_major: "70000.00",
        average_without_major: "123333.33",
        first_orders_share: 0.5,
      },
    ])
  })

  it("follows customers from their first order, as far as time has come", async () => {
    const { rows, n } = await askReport(warehouse, "customer-cohorts")
    expect(n).toBe(3)
    expect(rows).toEqual([
      {
        month: "2026-01-01",
        customers: 2,
        again_30d: 0.5,
        again_90d: 1,
        again_180d: null,
        orders_per_customer: 2.5,
        returned_share: 0.2,
      },
      {
        month: "2026-04-01",
        customers: 1,
        again_30d: null,
        again_90d: null,
        again_180d: null,
        orders_per_customer: 1,
        returned_share: 0,
      },
    ])
  })
})
