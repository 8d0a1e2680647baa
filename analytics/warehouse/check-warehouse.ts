import type { DuckDBConnection } from "@duckdb/node-api"
import { answerReport } from "../reports/answer-report"
import { reports } from "../reports/reports"
import type { LoadedDataset } from "../source/loaded-dataset"
import { readRows } from "./read-rows"

const ALL = { from: null, to: null, currency: null, sku: null }

/**
 * Says whether a copy is fit to be published: every dataset has the rows that
 * the server counted, every order of the source is a fact, every report can
 * be answered.
 *
 * @throws Error naming the first thing that is wrong.
 */
export async function checkWarehouse(
  connection: DuckDBConnection,
  datasets: readonly LoadedDataset[]
): Promise<void> {
  for (const { name, rows } of datasets) {
    await expectCount(connection, `source."${name}"`, rows)
  }
  const [{ orders }] = await readRows(
    connection,
    `select count(*) as orders from stg_order
     where deleted_at is null and not is_draft_order`
  )
  await expectCount(connection, "fct_order", Number(orders))
  for (const report of reports) {
    await answerReport(connection, report, ALL)
  }
}

async function expectCount(
  connection: DuckDBConnection,
  table: string,
  expected: number
): Promise<void> {
  const [{ found }] = await readRows(
    connection,
    `select count(*) as found from ${table}`
  )
  if (found !== expected) {
    throw new Error(`${table} has ${found} rows instead of ${expected}.`)
  }
}
