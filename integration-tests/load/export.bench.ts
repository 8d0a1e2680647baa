import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { finished } from "node:stream/promises"
import { Client } from "pg"
import { to as copyTo } from "pg-copy-streams"
import { exportWarehouse, listReports, readReport } from "../../analytics"
import type { ExportResult } from "../../analytics/export-result"
import { datasets } from "../../analytics/source/datasets"
import { openSource } from "../../analytics/source/open-source"
import { selectOf } from "../../analytics/source/select-of"
import { fillSource } from "../fixtures/fill-source"
import { sourceDatabase } from "../fixtures/source-database"

const ORDERS = Number(process.env.BENCH_ORDERS ?? 200_000)

/** The limit: what the export asks for by binary COPY, thrown away. */
async function copyToNothing(url: string): Promise<number> {
  const source = await openSource(url, datasets)
  const client = new Client({ connectionString: url })
  await client.connect()
  const begun = performance.now()
  for (const dataset of datasets) {
    const select = selectOf(source, dataset, { salt: "00" })
    const stream = client.query(
      copyTo(`copy (${select}) to stdout (format binary)`)
    )
    await finished(stream.resume())
  }
  const seconds = (performance.now() - begun) / 1_000
  await client.end()
  await source.destroy()
  return seconds
}

/** A full export and an increment, against plain COPY in the same run. */
export default {
  name: "export",
  run: async (): Promise<Record<string, unknown>[]> => {
    const shop = await sourceDatabase()
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-bench-"))
    const exportNow = () =>
      exportWarehouse({
        databaseUrl: shop.url,
        directory,
        timeZone: "Asia/Jakarta",
        memoryLimit: "256MB",
      })
    try {
      await shop.run(fillSource(1, ORDERS))
      await shop.run("analyze")
      const limit = await copyToNothing(shop.url)
      const full = await exportNow()
      const reports_s = await readAllReports(directory)
      await shop.run(fillSource(ORDERS + 1, ORDERS / 100))
      const increment = await exportNow()
      const unchanged = await exportNow()
      return [
        { copy_to_nothing_s: limit, ...costOf(full) },
        {
          load_ratio: loadSeconds(full) / limit,
          export_ratio: full.seconds / limit,
          rows_per_s: full.rows_total / full.seconds,
          peak_rss_mb: full.peak_rss_mb,
          warehouse_mb: statSync(full.file).size / 1_048_576,
          all_reports_s: reports_s,
        },
        {
          ...costOf(increment),
          load_against_full: loadSeconds(increment) / loadSeconds(full),
          against_full: increment.seconds / full.seconds,
        },
        {
          ...costOf(unchanged),
          against_full: unchanged.seconds / full.seconds,
        },
      ]
    } finally {
      rmSync(directory, { recursive: true, force: true })
      await shop.drop()
    }
  },
}

async function readAllReports(directory: string): Promise<number> {
  const asked = performance.now()
  for (const { name } of listReports()) {
    await readReport({ directory, name })
  }
  return (performance.now() - asked) / 1_000
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
