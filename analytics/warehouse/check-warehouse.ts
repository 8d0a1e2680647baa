import type { DuckDBConnection } from "@duckdb/node-api"
import { hasNewFacts } from "../build/has-new-facts"
import { answerReport } from "../reports/answer-report"
import { reports } from "../reports/reports"
import type { LoadedDataset } from "../source/loaded-dataset"
import { readRows } from "./read-rows"

const ALL = { from: null, to: null, currency: null, sku: null }

/** After changes of some orders, reports are asked over that many days. */
const CHECKED_DAYS = 28

/**
 * Says whether a copy is fit to be published: every dataset has the rows that
 * the server counted, every order of the source is a fact, every report can
 * be answered (over all time when all facts were made anew).
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
  const isWhole = await hasNewFacts(connection)
  const period = isWhole ? ALL : await lastDays(connection)
  for (const report of reports) {
    await answerReport(connection, report, period)
  }
}

async function lastDays(connection: DuckDBConnection) {
  const [{ from }] = await readRows(
    connection,
    `select (as_of_local_date - ${CHECKED_DAYS})::varchar as "from"
     from meta_export`
  )
  return { ...ALL, from: String(from) }
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
