import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { exportWarehouse } from "../../analytics"
import { publishedFile } from "../../analytics/warehouse/published-file"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { fillSource } from "../fixtures/fill-source"
import { sourceDatabase } from "../fixtures/source-database"
import { startExportChild } from "../fixtures/start-export-child"

const KILLS = Number(process.env.CHAOS_KILLS ?? 20)
const READS = Number(process.env.CHAOS_READS ?? 1_000)
const ORDERS = 20_000
const ORDERS_BETWEEN = 200

/** Each order has one line: in a whole generation all counts are the same. */
const COUNTS = `
  select (select count(*) from fct_order) as facts,
    (select count(*) from source."order") as orders,
    (select count(*) from source.order_item) as items,
    (select count(*) from source.order_line_item) as lines,
    (select rows_total from meta_export) / 3 as expected`

async function readWhole(directory: string): Promise<number> {
  const file = String(await publishedFile(directory))
  const [counts] = await withWarehouse(file, (connection) =>
    readRows(connection, COUNTS)
  )
  const [first, ...others] = Object.values(counts)
  if (others.some((count) => count !== first)) {
    throw new Error(`${file} is not whole: ${JSON.stringify(counts)}`)
  }
  return Number(first)
}

/**
 * Kills exporters at moments spread over an export while orders come in and
 * readers read. Readers must never fail nor see half of an export, and the
 * last export must bring everything without anybody's hand.
 */
export default {
  name: "export",
  run: async (): Promise<Record<string, unknown>[]> => {
    const shop = await sourceDatabase()
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-chaos-"))
    let orders = 0
    const place = async (count: number) => {
      await shop.run(fillSource(orders + 1, count))
      orders += count
    }
    const errors: string[] = []
    let reads = 0
    let isOver = false
    const readOn = async () => {
      while (!isOver || reads < READS) {
        await readWhole(directory).catch(({ message }) => errors.push(message))
        reads++
        await wait(1)
      }
    }
    try {
      await place(ORDERS)
      const begun = Date.now()
      await startExportChild(shop.url, directory).ended
      const lastsMs = Date.now() - begun
      const reading = readOn()
      let killed = 0
      for (let kill = 0; kill < KILLS; kill++) {
        await place(ORDERS_BETWEEN)
        const child = startExportChild(shop.url, directory)
        await wait((lastsMs * (kill + 0.5)) / KILLS)
        killed += child.process.kill("SIGKILL") ? 1 : 0
        await child.ended
      }
      isOver = true
      await reading
      const options = { databaseUrl: shop.url, directory }
      await exportWarehouse({ ...options, timeZone: "Asia/Jakarta" })
      const published = await readWhole(directory)
      if (errors.length || published !== orders) {
        throw new Error(
          `${errors.length} of ${reads} reads failed (${errors[0]}); ` +
            `${published} of ${orders} orders were published.`
        )
      }
      return [{ kills: killed, reads, errors: 0, orders, published }]
    } finally {
      rmSync(directory, { recursive: true, force: true })
      await shop.drop()
    }
  },
}
