import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { exportWarehouse, readReport } from "../../analytics"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { fillCatalogue } from "../fixtures/fill-catalogue"
import { fillShop } from "../fixtures/fill-shop"
import {
  postgresDemand,
  postgresKept,
  postgresSales,
  postgresWeeks,
} from "../fixtures/postgres-figures"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"

const timeZone = "Asia/Makassar"

/** Low, so that many of the fixture's lines are bulk orders. */
const bulk = { min: 3, times: 1.5 }

/** Kits, orders cancelled late, and goods sent back late. */
const troubles = `
insert into product_variant_inventory_item (id, variant_id, inventory_item_id,
  required_quantity)
select 'kit_' || n, 'variant_' || n, 'item_' || (n + 1) % 100, 3
from generate_series(0, 90, 10) n;
update "order" set canceled_at = created_at + interval '20 days'
where canceled_at is not null and display_id % 2 = 0;
update "return" set requested_at = created_at + interval '20 days',
  received_at = created_at + interval '25 days'
where id like '%6'`

describe("a report", () => {
  let shop: SourceDatabase
  let directory: string

  beforeAll(async () => {
    shop = await sourceDatabase()
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-equality-"))
    await shop.run(fillCatalogue)
    // Ten weeks, an order every half an hour, midnights of the zone included.
    await shop.run(fillShop(1, 3_360, { spacing: "30 minutes" }))
    await shop.run(troubles)
    await shop.run("analyze")
    await exportWarehouse({
      databaseUrl: shop.url,
      directory,
      timeZone,
      bulk,
    })
  })

  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true })
    await shop.drop()
  })

  const report = async (name: string, from: string, to: string) =>
    (await readReport({ directory, name, from, to })).rows

  const postgres = async (sql: string, from: string, to: string) =>
    (await shop.ask(sql, [timeZone, from, to])).rows

  const periods: [string, string][] = [
    ["2024-01-01", "2024-03-31"],
    ["2024-01-15", "2024-02-11"],
    ["2024-02-03", "2024-02-03"],
  ]

  it.each(periods)(
    "equals PostgreSQL in sales to the last digit, %s to %s",
    async (from, to) => {
      const rows = await postgres(postgresSales, from, to)
      expect(rows.length).toBeGreaterThan(2)
      expect(await report("sales-by-currency", from, to)).toEqual(rows)
    }
  )

  it.each(periods)(
    "equals PostgreSQL in weeks and cycle times, %s to %s",
    async (from, to) => {
      const weeks = await report("evaluation-trend", from, to)
      const rows = await postgres(postgresWeeks, from, to)
      expect(
        weeks
          .filter(({ orders, cycle_time_median_h: hours }) => orders || hours)
          .map(({ week, orders, cycle_time_median_h }) => ({
            week,
            orders,
            cycle_time_median_h,
          }))
      ).toEqual(rows)
    }
  )

  it.each(periods)(
    "equals PostgreSQL in what was kept of promises, %s to %s",
    async (from, to) => {
      const [{ n, ...kept }] = await postgres(postgresKept, from, to)
      const overview = await report("evaluation-overview", from, to)
      expect(Number(n)).toBeGreaterThan(30)
      for (const [kpi, numerator] of Object.entries(kept)) {
        expect(overview.find((row) => row.kpi === kpi)).toMatchObject({
          numerator,
          denominator: n,
        })
      }
    }
  )

  it("equals PostgreSQL in demand by item and day", async () => {
    const [from, to] = ["2024-02-01", "2024-02-21"]
    const rows = await postgres(postgresDemand(bulk), from, to)
    const file = path.join(directory, "current.duckdb")
    const found = await withWarehouse(file, (connection) =>
      readRows(
        connection,
        `select inventory_item_id as item, day::varchar as day,
           sum(quantity) as quantity, sum(project_quantity) as project,
           round(sum(lines), 9) as lines
         from fct_demand_daily
         where day between '${from}' and '${to}' and lines > 0
         group by item, day order by item, day`
      )
    )
    expect(rows.length).toBeGreaterThan(1_000)
    expect(
      rows.filter(({ project }) => Number(project) > 0).length
    ).toBeGreaterThan(20)
    expect(found).toEqual(rows)
  })
})
