import { readRows } from "../warehouse/read-rows"
import { touchRows } from "./changes/touch-rows"
import { copyInto } from "./copy-into"
import { createTable } from "./create-table"
import type { Dataset } from "./dataset"
import { loadDataset } from "./load-dataset"
import type { LoadContext } from "./load-context"
import type { LoadedDataset } from "./loaded-dataset"

/** Rows on their way: in the connection's own temporary tables. */
const arriving = { catalog: "temp", schema: "main" }

/**
 * Brings `source.<name>` up to date with the rows that transactions from
 * `since` on wrote, and without those that were deleted. Rows that are gone
 * leave no trace to select them by, so the ids are compared when the counts
 * differ: all that the shop has is there after the merge, thus equal counts
 * mean equal ids. Where they still differ (a storage was set back, and
 * PostgreSQL cannot know), the dataset is read whole.
 *
 * @param since an `xid` of `watermarkOf`.
 */
export async function mergeDataset(
  dataset: Dataset,
  context: LoadContext,
  since: string
): Promise<LoadedDataset> {
  const begun = performance.now()
  const { name } = dataset
  const { sent, differ } = await mergeWritten(dataset, context, since)
  const rows = await countInShop(dataset, context)
  const before = await countInWarehouse(name, context)
  if (before !== rows) {
    await removeDeleted(dataset, context)
  }
  if ((await countInWarehouse(name, context)) !== rows) {
    return await loadDataset(dataset, context)
  }
  return {
    name,
    rows,
    sent,
    mode: "increment",
    has_changed: differ > 0 || before !== rows,
    seconds: (performance.now() - begun) / 1_000,
  }
}

async function mergeWritten(
  dataset: Dataset,
  context: LoadContext,
  since: string
): Promise<{ sent: number; differ: number }> {
  const { name, columns } = dataset
  const { warehouse } = context
  await warehouse.run(createTable("written", columns, "temporary table"))
  const target = { ...arriving, table: "written" }
  const sent = await copyInto(target, dataset, context, since)
  const differ = sent ? await keepDiffering(name, context) : 0
  if (differ) {
    await touchRows(warehouse, name, "select id from temp.written")
    await warehouse.run(
      `delete from source."${name}" where id in (select id from temp.written)`
    )
    await warehouse.run(
      `insert into source."${name}" select * from temp.written`
    )
  }
  await warehouse.run("drop table temp.main.written")
  return { sent, differ }
}

/**
 * A row is sent again as it was when another transaction of the cluster, even
 * of another database, was open at the last snapshot.
 *
 * @returns how many rows are left that are new or differ.
 */
async function keepDiffering(
  name: string,
  { warehouse }: LoadContext
): Promise<number> {
  await warehouse.run(
    `delete from temp.written where id in (
       select id from temp.written written join (
         select * from source."${name}"
         where id in (select id from temp.written)
       ) known using (id)
       where written is not distinct from known)`
  )
  return await readCount(warehouse, "select count(*) as rows from temp.written")
}

async function removeDeleted(
  dataset: Dataset,
  context: LoadContext
): Promise<void> {
  const columns = { id: dataset.columns.id }
  const { warehouse } = context
  await warehouse.run(createTable("kept", columns, "temporary table"))
  const target = { ...arriving, table: "kept" }
  await copyInto(target, { ...dataset, columns }, context)
  await touchRows(
    warehouse,
    dataset.name,
    `select id from source."${dataset.name}"
     where id not in (select id from temp.kept)`
  )
  await warehouse.run(
    `delete from source."${dataset.name}"
     where id not in (select id from temp.kept)`
  )
  await warehouse.run("drop table temp.main.kept")
}

async function countInShop(
  { table }: Dataset,
  { runner }: LoadContext
): Promise<number> {
  const [{ rows }] = await runner.query(
    `select count(*) as rows from "${table}"`
  )
  return Number(rows)
}

const countInWarehouse = (name: string, { warehouse }: LoadContext) =>
  readCount(warehouse, `select count(*) as rows from source."${name}"`)

async function readCount(
  warehouse: LoadContext["warehouse"],
  sql: string
): Promise<number> {
  const [{ rows }] = await readRows(warehouse, sql)
  return Number(rows)
}
