import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import { createTable } from "../../../analytics/source/create-table"
import { datasets } from "../../../analytics/source/datasets"
import type { Dataset } from "../../../analytics/source/dataset"
import { loadDataset } from "../../../analytics/source/load-dataset"
import { openSource } from "../../../analytics/source/open-source"
import { withSnapshot } from "../../../analytics/source/with-snapshot"

/** Rows that TypeORM holds at once; all of them would not fit. */
const PAGE = 50_000

/**
 * One table into DuckDB in memory: our way, and by TypeORM's `find` and
 * DuckDB's appender, each with the CPU of this process.
 *
 * @param most rows of the table that TypeORM reads; ours reads all.
 */
export async function againstTypeorm(url: string, most: number) {
  const dataset = datasets.find(({ name }) => name === "order_item") as Dataset
  const source = await openSource(url, [dataset])
  const warehouse = await (await DuckDBInstance.create(":memory:")).connect()
  await warehouse.run("create schema source")
  const ours = await measured(() =>
    withSnapshot(source, async (runner) => {
      const context = { source, runner, warehouse, salt: "00" }
      return (await loadDataset(dataset, context)).rows
    })
  )
  const theirs = await measured(async () => {
    await warehouse.run(createTable("found", dataset.columns))
    let rows = 0
    while (rows < most) {
      const found = await source.getRepository(dataset.name).find({
        order: { id: "ASC" },
        skip: rows,
        take: Math.min(PAGE, most - rows),
      })
      await append(warehouse, dataset, found)
      rows += found.length
      if (found.length < PAGE) {
        break
      }
    }
    return rows
  })
  await source.destroy()
  return {
    copy: ours,
    typeorm_find: theirs,
    cpu_ratio: theirs.cpu_us_per_row / ours.cpu_us_per_row,
    wall_ratio: theirs.wall_us_per_row / ours.wall_us_per_row,
  }
}

async function measured(read: () => Promise<number>) {
  const cpu = process.cpuUsage()
  const begun = performance.now()
  const rows = await read()
  const { user, system } = process.cpuUsage(cpu)
  return {
    rows,
    cpu_us_per_row: (user + system) / rows,
    wall_us_per_row: ((performance.now() - begun) * 1_000) / rows,
  }
}

async function append(
  warehouse: DuckDBConnection,
  { columns }: Dataset,
  rows: Record<string, unknown>[]
): Promise<void> {
  const appender = await warehouse.createAppender("found")
  for (const row of rows) {
    for (const name of Object.keys(columns)) {
      const value = row[name]
      if (value === null || value === undefined) {
        appender.appendNull()
      } else {
        appender.appendVarchar(
          value instanceof Date ? value.toISOString() : String(value)
        )
      }
    }
    appender.endRow()
  }
  appender.closeSync()
}
