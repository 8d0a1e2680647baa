import type { PoolClient } from "pg"
import { to as copyTo } from "pg-copy-streams"
import type { Dataset } from "./dataset"
import { ChunkWriter } from "./decode/chunk-writer"
import { CopyFormatError } from "./decode/copy-format-error"
import type { LoadContext } from "./load-context"
import { selectOf } from "./select-of"

type Target = { catalog?: string; schema: string; table: string }

/**
 * Copies rows of a dataset to the end of a table that has its columns.
 *
 * @param since an `xid`: only rows written by it or later.
 * @returns how many rows came.
 * @throws CopyFormatError when the server counted other rows than were
 *   decoded.
 */
export async function copyInto(
  { catalog, schema, table }: Target,
  dataset: Dataset,
  { source, runner, warehouse, salt }: LoadContext,
  since: string | null = null
): Promise<number> {
  const appender = await warehouse.createAppender(table, schema, catalog)
  const writer = new ChunkWriter(dataset, appender)
  const client: PoolClient = await runner.connect()
  const select = selectOf(source, dataset, { salt, since })
  const stream = client.query(
    copyTo(`copy (${select}) to stdout (format binary)`)
  )
  for await (const piece of stream as AsyncIterable<Buffer>) {
    writer.push(piece)
  }
  // Its count comes behind the rows, in a message of its own.
  await client.query("select 1")
  writer.finish()
  appender.closeSync()
  if (stream.rowCount !== writer.rows) {
    throw new CopyFormatError(
      `Dataset ${dataset.name}: the server sent ${stream.rowCount} rows, ` +
        `${writer.rows} arrived.`
    )
  }
  return writer.rows
}
