import { readRows } from "../../warehouse/read-rows"
import {
  type HandMadeOrder,
  type HandMadeVariant,
  shopOfOrders,
} from "../../../integration-tests/fixtures/shop-of-orders"
import {
  smallWarehouse,
  type SourceRows,
} from "../../../integration-tests/fixtures/small-warehouse"

const variants: HandMadeVariant[] = [
  { id: "tea", items: { leaf: 1 } },
  { id: "gift", items: { leaf: 3, box: 1 } },
]

const AS_OF = "2026-03-20T00:00:00Z"

/** Demand by item, day; only days with some. */
async function demandOf(
  orders: readonly HandMadeOrder[],
  more: SourceRows = {}
) {
  const rows = { ...shopOfOrders(orders, { variants }), ...more }
  const warehouse = await smallWarehouse(rows, { asOf: AS_OF })
  return await readRows(
    warehouse,
    `select inventory_item_id as item, day::varchar as day, quantity,
       project_quantity as project, lines, price_minor as price, returned
     from fct_demand_daily
     where quantity + project_quantity + returned > 0 order by day, item`
  )
}

const tea = (id: string, at: string, units = 2) => ({
  id,
  at,
  lines: [{ variant: "tea", units }],
})

const row = (item: string, day: string, quantity: number, more = {}) => ({
  item,
  day,
  quantity,
  project: 0,
  lines: 1,
  price: 100_000,
  returned: 0,
  ...more,
})

describe("demand by day", () => {
  it("counts a kit's items, and spreads its price over their units", async () => {
    const gift = {
      id: "o1",
      at: "2026-03-02T03:00:00Z",
      lines: [{ variant: "gift", units: 2, price: 4000 }],
    }
    expect(await demandOf([gift])).toEqual([
      row("box", "2026-03-02", 2),
      row("leaf", "2026-03-02", 6),
    ])
  })

  it("is of the store-local day on which the order was placed", async () => {
    const demand = await demandOf([
      tea("o1", "2026-03-02T16:59:59Z"),
      tea("o2", "2026-03-02T17:00:00Z"),
    ])
    expect(demand).toEqual([
      row("leaf", "2026-03-02", 2),
      row("leaf", "2026-03-03", 2),
    ])
  })

  it("leaves out what was cancelled within 14 days, and keeps what was later", async () => {
    const demand = await demandOf([
      {
        ...tea("o1", "2026-03-02T03:00:00Z", 80_995),
        canceled_at: "2026-03-16T03:00:00Z",
      },
      {
        ...tea("o2", "2026-03-03T03:00:00Z"),
        canceled_at: "2026-03-17T03:00:01Z",
      },
    ])
    expect(demand).toEqual([row("leaf", "2026-03-03", 2)])
  })

  it("nets what came back within 14 days; later it is supply", async () => {
    const back = (id: string, line: string, at: string, quantity: number) => ({
      return: [
        {
          id,
          order_id: line.slice(0, 2),
          requested_at: at,
          received_at: "2026-03-19T03:00:00Z",
          created_at: at,
        },
      ],
      return_item: [
        {
          id: `i-${id}`,
          return_id: id,
          item_id: line,
          quantity,
          received_quantity: quantity,
        },
      ],
    })
    const soon = back("r1", "o1-0", "2026-03-05T03:00:00Z", 3)
    const late = back("r2", "o2-0", "2026-03-18T03:00:00Z", 1)
    const demand = await demandOf(
      [
        tea("o1", "2026-03-02T03:00:00Z", 5),
        tea("o2", "2026-03-02T04:00:00Z", 4),
      ],
      {
        return: [...soon.return, ...late.return],
        return_item: [...soon.return_item, ...late.return_item],
      }
    )
    expect(demand).toEqual([
      row("leaf", "2026-03-02", 6, { lines: 2 }),
      row("leaf", "2026-03-19", 0, { lines: 0, price: null, returned: 1 }),
    ])
  })

  it("counts what replaces claimed goods on the day of the claim", async () => {
    const demand = await demandOf(
      [
        {
          id: "o1",
          at: "2026-03-02T03:00:00Z",
          lines: [
            { variant: "tea", units: 2 },
            { variant: "tea", units: 1, price: 0 },
          ],
        },
      ],
      {
        order_claim: [
          { id: "c1", order_id: "o1", created_at: "2026-03-09T03:00:00Z" },
        ],
        order_claim_item: [
          {
            id: "ci",
            claim_id: "c1",
            item_id: "o1-1",
            is_additional_item: true,
            quantity: 1,
          },
        ],
      }
    )
    expect(demand).toEqual([
      row("leaf", "2026-03-02", 2),
      row("leaf", "2026-03-09", 1, { price: null }),
    ])
  })

  it("splits bulk orders at the larger of 24 units and 12 median lines", async () => {
    const day = (at: number) =>
      `2026-03-${String(at).padStart(2, "0")}T03:00:00Z`
    const demand = await demandOf([
      ...[1, 2, 3, 4].map((at) => tea(`o${at}`, day(at), 1)),
      tea("o5", day(5), 30),
      ...[6, 7, 8, 9].map((at) => ({
        id: `o${at}`,
        at: day(at),
        lines: [{ variant: "gift", units: 2 }],
      })),
      tea("p1", day(10), 100),
    ])
    expect(demand).toContainEqual(row("leaf", "2026-03-05", 24, { project: 6 }))
    // Of ten lines, 1 1 1 1 6 6 6 6 30 100, the median is 6.
    expect(demand).toContainEqual(
      row("leaf", "2026-03-10", 72, { project: 28 })
    )
  })

  it("never has a day that is not over", async () => {
    expect(
      await demandOf([
        tea("o1", "2026-03-19T16:59:00Z"),
        tea("o2", "2026-03-19T17:01:00Z"),
      ])
    ).toEqual([row("leaf", "2026-03-19", 2)])
  })
})

const snapshot = (day: string, stocked: number, exposure: number) => ({
  id: `d${day}`,
  inventory_item_id: "leaf",
  location_id: "jkt",
  day_on: day,
  stocked_units: stocked,
  reserved_units: 0,
  incoming_units: 0,
  exposure,
})

async function exposureOf(rows: SourceRows) {
  const warehouse = await smallWarehouse(rows, { asOf: AS_OF })
  return await readRows(
    warehouse,
    `select day::varchar as day, exposure from fct_demand_daily
     where inventory_item_id = 'leaf' order by day`
  )
}

describe("exposure", () => {
  const shop = shopOfOrders([tea("o1", "2026-03-05T03:00:00Z")], {
    variants,
    since: "2026-03-01T03:00:00Z",
  })

  it("is the ledger's; before it an empty shelf that sold nothing counts 0", async () => {
    const exposure = await exposureOf({
      ...shop,
      replenishment_stock_entry: [
        {
          id: "e1",
          inventory_item_id: "leaf",
          location_id: "jkt",
          field: "stocked",
          seq: 1,
          kind: "opening",
          at: "2026-03-06T03:00:00Z",
        },
      ],
      replenishment_stock_day: [
        snapshot("2026-03-04", 0, 1),
        snapshot("2026-03-05", 0, 0),
        snapshot("2026-03-06", 5, 0.5),
        snapshot("2026-03-07", 5, 0.25),
      ],
    })
    expect(exposure).toEqual([
      { day: "2026-03-01", exposure: 1 },
      { day: "2026-03-04", exposure: 0 },
      { day: "2026-03-05", exposure: 1 },
      { day: "2026-03-07", exposure: 0.25 },
    ])
  })

  it("begins on the first day on which it could be sold", async () => {
    const exposure = await exposureOf({
      ...shop,
      order: [],
      replenishment_stock_day: [
        snapshot("2026-03-01", 0, 0),
        snapshot("2026-03-02", 0, 0),
        snapshot("2026-03-03", 0, 0.75),
      ],
      replenishment_stock_entry: [
        {
          id: "e1",
          inventory_item_id: "leaf",
          location_id: "jkt",
          field: "stocked",
          seq: 1,
          kind: "opening",
          at: "2026-03-01T03:00:00Z",
        },
      ],
    })
    expect(exposure).toEqual([{ day: "2026-03-03", exposure: 0.75 }])
  })

  it("is 0 from the day on which nothing of it was for sale", async () => {
    const gone = {
      id: "p",
      status: "draft",
      updated_at: "2026-03-17T20:00:00Z",
    }
    const exposure = await exposureOf(
      shopOfOrders([tea("o1", "2026-03-05T03:00:00Z")], {
        variants: [{ id: "tea", items: { leaf: 1 }, product: gone }],
        since: "2026-03-05T03:00:00Z",
      })
    )
    expect(exposure).toEqual([
      { day: "2026-03-05", exposure: 1 },
      { day: "2026-03-18", exposure: 0 },
      { day: "2026-03-19", exposure: 0 },
    ])
  })

  it("knows a closed day by its silence in a busy store", async () => {
    const busy = Array.from({ length: 18 * 15 }, (_, at) => at).flatMap(
      (at) => {
        const day = 1 + Math.floor(at / 15)
        return day === 8
          ? []
          : [tea(`o${at}`, `2026-03-${String(day).padStart(2, "0")}T03:00:00Z`)]
      }
    )
    const warehouse = await smallWarehouse(shopOfOrders(busy, { variants }), {
      asOf: AS_OF,
    })
    const closed = await readRows(
      warehouse,
      "select day::varchar as day from dim_calendar where is_closed"
    )
    // The 19th had no order either.
    expect(closed).toEqual([{ day: "2026-03-08" }, { day: "2026-03-19" }])
  })
})
