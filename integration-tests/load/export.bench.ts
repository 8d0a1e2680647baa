import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { finished } from "node:stream/promises"
import { Client } from "pg"
import { to as copyTo } from "pg-copy-streams"
import { exportWarehouse, listReports, readReport } from "../../analytics"
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

/** A full export, against plain binary COPY of the same rows in the same run. */
export default {
  name: "export",
  run: async (): Promise<Record<string, unknown>[]> => {
    const shop = await sourceDatabase()
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-bench-"))
    try {
      await shop.run(fillSource(1, ORDERS))
      await shop.run("analyze")
      const limit = await copyToNothing(shop.url)
      const result = await exportWarehouse({
        databaseUrl: shop.url,
        directory,
        timeZone: "Asia/Jakarta",
        memoryLimit: "256MB",
      })
      const loading = result.datasets.reduce(
        (sum, { seconds }) => sum + seconds,
        0
      )
      const asked = performance.now()
      for (const { name } of listReports()) {
        await readReport({ directory, name })
      }
      return [
        {
          rows: result.rows_total,
          copy_to_nothing_s: limit,
          load_s: loading,
          load_ratio: loading / limit,
          export_s: result.seconds,
          export_ratio: result.seconds / limit,
          rows_per_s: result.rows_total / result.seconds,
          peak_rss_mb: result.peak_rss_mb,
          all_reports_s: (performance.now() - asked) / 1_000,
        },
      ]
    } finally {
      rmSync(directory, { recursive: true, force: true })
      await shop.drop()
    }
  },
}
