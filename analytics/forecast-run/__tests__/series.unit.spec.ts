import type { DuckDBConnection } from "@duckdb/node-api"
import { shopOfOrders } from "../../../integration-tests/fixtures/shop-of-orders"
import { smallWarehouse } from "../../../integration-tests/fixtures/small-warehouse"
import { readSeries } from "../read-series"
import { toPanel } from "../to-panel"
import { unitValues } from "../unit-values"

const AS_OF = "2026-03-20T00:00:00Z"

const order = (id: string, day: string, units: number) => ({
  id,
  at: `${day}T03:00:00Z`,
  lines: [{ variant: "tea", units }],
})

const VARIANTS = [{ id: "tea", items: { leaf: 1 } }]

/** The shelf of days on which it was empty, as the ledger tells. */
async function warehouseOf(
  orders: ReturnType<typeof order>[],
  empty: string[] = []
): Promise<DuckDBConnection> {
  return await smallWarehouse(
    {
      ...shopOfOrders(orders, {
        variants: VARIANTS,
        since: "2026-02-25T03:00:00Z",
      }),
      replenishment_stock_day: empty.map((day_on) => ({
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
}

describe("reading series", () => {
  it("counts blocks of 7 days back from the last complete day", async () => {
    // The 19th is the last complete day, so blocks begin on 27 Feb, 6 and 13 March.
    const blocks = await readSeries(
      await warehouseOf([
        order("o0", "2026-02-25", 100),
        order("o1", "2026-02-26", 50),
        order("o2", "2026-02-27", 1),
        order("o3", "2026-03-05", 2),
        order("o4", "2026-03-06", 4),
        order("o5", "2026-03-13", 8),
        order("o6", "2026-03-19", 16),
        order("o7", "2026-03-20", 32),
      ])
    )
    expect(blocks.periods).toBe(3)
    expect([...blocks.quantity]).toEqual([3, 4, 24])
    expect([...blocks.lines]).toEqual([2, 1, 2])
    expect(blocks.series).toMatchObject([
      { inventory_item_id: "leaf", location_id: "jkt", blocks: 3 },
    ])
  })

  it("gives a block the mean exposure of its days", async () => {
    const blocks = await readSeries(
      await warehouseOf(
        [order("o2", "2026-02-27", 1), order("o5", "2026-03-13", 8)],
        ["2026-03-06", "2026-03-07", "2026-03-08"]
      )
    )
    expect(blocks.exposure[1]).toBeCloseTo(4 / 7, 12)
    expect([blocks.exposure[0], blocks.exposure[2]]).toEqual([1, 1])
  })

  it("forecasts places that sell little as a part of the item", async () => {
    const shop = shopOfOrders(
      Array.from({ length: 30 }, (_, at) =>
        order(`o${at}`, `2026-03-${String(1 + (at % 18)).padStart(2, "0")}`, 1)
      ),
      { variants: VARIANTS, locations: ["jkt", "sby"] }
    )
    const warehouse = await smallWarehouse(
      {
        ...shop,
        reservation_item: [0, 1, 2].map((at) => ({
          id: `r${at}`,
          line_item_id: `o${at}-0`,
          inventory_item_id: "leaf",
          location_id: "sby",
          quantity: 1,
          created_at: "2026-03-01T03:00:00Z",
        })),
      },
      { asOf: AS_OF }
    )
    const blocks = await readSeries(warehouse)
    const { series, periods, quantity } = blocks
    expect(series.map((one) => [one.location_id, one.lines_year])).toEqual([
      [null, 30],
      ["jkt", 27],
      ["sby", 3],
    ])
    const sum = (at: number) =>
      quantity
        .subarray(at * periods, (at + 1) * periods)
        .reduce((all, units) => all + units, 0)
    expect(sum(0)).toBe(sum(1) + sum(2))
    const panel = toPanel(blocks)
    expect(panel.ids).toEqual(["leaf", "leaf jkt", "leaf sby"])
    expect(panel.unitValue[0]).toBe(0)
    expect(panel.unitValue[1]).toBeGreaterThan(0)
  })
})

const series = (about: object) => ({
  inventory_item_id: "i",
  location_id: "l",
  blocks: 52,
  last_demand_on: null,
  lines_year: 10,
  units_year: 10,
  price_minor: 100,
  currency_code: "idr",
  cost_minor: null,
  category: null,
  is_gone: false,
  is_end_of_life: false,
  predecessor_item_id: null,
  ...about,
})

describe("what units are worth", () => {
  it("is margin where costs are known, and never adds currencies", () => {
    const values = unitValues([
      series({ cost_minor: 60 }),
      series({ cost_minor: 90 }),
      series({ currency_code: "usd", price_minor: 5, lines_year: 20 }),
    ])
    // Rupiah: margins 40 and 10 of 500 in all, and half of all lines.
    expect(values[0]).toBeCloseTo((40 / 500) * 0.5, 12)
    expect(values[1]).toBeCloseTo((10 / 500) * 0.5, 12)
    // No cost is known in dollars: revenue 5 of 50.
    expect(values[2]).toBeCloseTo((5 / 50) * 0.5, 12)
  })
})
