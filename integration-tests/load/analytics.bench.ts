import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { exportWarehouse } from "../../analytics"
import type { ExportResult } from "../../analytics/export-result"
import { fillCatalogue } from "../fixtures/fill-catalogue"
import { fillShop } from "../fixtures/fill-shop"
import {
  sourceDatabase,
  type SourceDatabase,
} from "../fixtures/source-database"
import { againstPostgres } from "./analytics/against-postgres"
import { againstTypeorm } from "./analytics/against-typeorm"
import { copyToNothing } from "./analytics/copy-to-nothing"
import { readAgain, readAllReports } from "./analytics/read-reports"
import type { LoadOptions } from "./load-run"

/** A million orders reach over 521 days, as many as they are. */
const SPACING_S = 45
const START = "2024-01-01"

const dayAfter = (orders: number) =>
  new Date(Date.parse(START) + orders * SPACING_S * 1_000)
    .toISOString()
    .slice(0, 10)

/**
 * All targets of the analytics design, side by side in one run on orders
 * that are made by SQL: three lines and twenty-one rows each.
 */
export default {
  name: "analytics",
  run: async ({ orders = 100_000 }: LoadOptions) => {
    const shop = await sourceDatabase()
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-bench-"))
    try {
      await shop.run(fillCatalogue)
      await shop.run(fillShop(1, orders))
      await shop.run(endOldHolds)
      await shop.run("analyze")
      return await measure(shop, directory, orders)
    } finally {
      rmSync(directory, { recursive: true, force: true })
      await shop.drop()
    }
  },
}

async function measure(
  shop: SourceDatabase,
  directory: string,
  orders: number
): Promise<Record<string, unknown>[]> {
  const whole = { from: START, to: dayAfter(orders) }
  const asked = Math.min(orders, (91 * 86_400) / SPACING_S)
  const weeks = {
    from: dayAfter(orders - asked),
    to: whole.to,
  }
  const limit = await copyToNothing(shop.url)
  const full = await exportTimed(shop, directory)
  const fullOf = (next: ExportResult) => ({
    load_against_full: loadSeconds(next) / loadSeconds(full.result),
    against_full: next.seconds / full.result.seconds,
  })
  const records: Record<string, unknown>[] = [
    {
      what: "full",
      orders,
      copy_to_nothing_s: limit,
      ...costOf(full.result),
      load_ratio: loadSeconds(full.result) / limit,
      export_ratio: full.result.seconds / limit,
      peak_rss_mb: full.result.peak_rss_mb,
      warehouse_mb: statSync(full.result.file).size / 1_048_576,
      publish_s: full.publish_s,
      copy_file_s: copySeconds(full.result.file),
    },
    { what: "reports", ...(await readAllReports(directory)) },
    {
      what: "13 weeks",
      orders: asked,
      ...(await readAgain(directory, weeks)),
    },
    {
      what: "against PostgreSQL",
      ...(await againstPostgres(shop, directory, whole)),
    },
    {
      what: "against TypeORM",
      ...(await againstTypeorm(shop.url, Math.min(orders, 200_000))),
    },
  ]
  await shop.run(change(orders, 1_000))
  const thousand = await exportTimed(shop, directory)
  records.push({
    what: "1,000 orders changed",
    ...costOf(thousand.result),
    ...fullOf(thousand.result),
  })
  await shop.run(fillShop(orders + 1, orders / 100))
  const percent = await exportTimed(shop, directory)
  records.push({
    what: "1 % more",
    ...costOf(percent.result),
    ...fullOf(percent.result),
  })
  const same = await exportTimed(shop, directory)
  records.push({
    what: "unchanged",
    ...costOf(same.result),
    ...fullOf(same.result),
  })
  return records
}

/**
 * `fillShop` leaves one order of sixteen held for ever, and the hours of an
 * open hold grow with every export; here only two weeks' orders are held.
 */
const endOldHolds = `
update verification_hold
set released_at = placed_at + interval '2 days', released_how = 'condition'
where released_at is null and placed_at <
  (select max(created_at) - interval '14 days' from "order")`

/** Updates that forget `updated_at`, of orders spread over all of them. */
const change = (orders: number, count: number) => `
update order_item set shipped_quantity = quantity
where order_id in (
  select 'order_' || n from generate_series(1, ${orders}, ${Math.max(1, Math.floor(orders / count))}) n)`

async function exportTimed(shop: SourceDatabase, directory: string) {
  let published = performance.now()
  const result = await exportWarehouse({
    databaseUrl: shop.url,
    directory,
    timeZone: "Asia/Jakarta",
    memoryLimit: "256MB",
    onProgress: ({ text }) => {
      if (text === "publish") {
        published = performance.now()
      }
    },
  })
  return { result, publish_s: (performance.now() - published) / 1_000 }
}

function copySeconds(file: string): number {
  const begun = performance.now()
  copyFileSync(file, `${file}.copy`)
  rmSync(`${file}.copy`)
  return (performance.now() - begun) / 1_000
}

const loadSeconds = ({ datasets: loaded }: ExportResult) =>
  loaded.reduce((sum, { seconds }) => sum + seconds, 0)

const costOf = (result: ExportResult) => ({
  state: result.state,
  rows: result.rows_total,
  sent: result.datasets.reduce((sum, { sent }) => sum + sent, 0),
  load_s: loadSeconds(result),
  export_s: result.seconds,
})
