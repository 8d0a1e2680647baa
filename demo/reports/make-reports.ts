import { exportWarehouse, readReport } from "../../analytics"
import { storeZone } from "../simulation/calendar/store-zone"

const reportNames = [
  "evaluation-overview",
  "stage-times",
  "forecast-reorder",
] as const

/**
 * Exports the store in DATABASE_URL to ORDER_CYCLE_WAREHOUSE_DIR and computes
 * the reports. The answer is one line of JSON on stdout; lines that begin with
 * `progress` tell how far it is.
 */
async function makeReports() {
  const { DATABASE_URL: databaseUrl, ORDER_CYCLE_WAREHOUSE_DIR: directory } =
    process.env
  if (!databaseUrl || !directory) {
    throw new Error("DATABASE_URL or ORDER_CYCLE_WAREHOUSE_DIR is missing.")
  }
  const result = await exportWarehouse({
    databaseUrl,
    directory,
    timeZone: storeZone,
    onProgress: ({ fraction, text }) =>
      console.log(`progress ${Math.round(fraction * 100)} % ${text}`),
  })
  const reports: Record<string, number> = {}
  for (const name of reportNames) {
    console.log(`progress report ${name}`)
    const report = await readReport({ directory, name })
    reports[name] = report.rows.length
  }
  console.log(
    JSON.stringify({
      warehouse: result.file,
      generation: result.generation,
      rows: result.rows_total,
      reports,
    })
  )
}

makeReports().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
