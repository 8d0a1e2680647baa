import type { DuckDBConnection } from "@duckdb/node-api"
import { createHash } from "node:crypto"
import type { PoolClient } from "pg"
import { to as copyTo } from "pg-copy-streams"
import type { DataSource, QueryRunner } from "typeorm"
import type { Dataset } from "./dataset"
import { ChunkWriter } from "./decode/chunk-writer"
import { CopyFormatError } from "./decode/copy-format-error"
import { createTable } from "./create-table"
import { selectOf } from "./select-of"

export type LoadContext = {
  source: DataSource
  /** Holds the transaction in which all datasets are read. */
  runner: QueryRunner
  warehouse: DuckDBConnection
  /** Hexadecimal; makes pseudonyms. */
  salt: string
}

export type LoadedDataset = {
  name: string
  rows: number
  seconds: number
  /** SHA-256 of the bytes that the server sent. */
  hash: string
}

/**
 * Copies a dataset into `source.<name>` of the warehouse.
 *
 * @throws CopyFormatError when the server counted other rows than were
 *   decoded.
 */
export async function loadDataset(
  dataset: Dataset,
  { source, runner, warehouse, salt }: LoadContext
): Promise<LoadedDataset> {
  const begun = performance.now()
  await warehouse.run(createTable(dataset))
  const appender = await warehouse.createAppender(dataset.name, "source")
  const writer = new ChunkWriter(dataset, appender)
  const hash = createHash("sha256")
  const client: PoolClient = await runner.connect()
  const select = selectOf(source, dataset, salt)
  const stream = client.query(
    copyTo(`copy (${select}) to stdout (format binary)`)
  )
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece)
    writer.push(piece)
  }
  writer.finish()
  appender.closeSync()
  if (stream.rowCount !== writer.rows) {
    throw new CopyFormatError(
      `Dataset ${dataset.name}: the server sent ${stream.rowCount} rows, ` +
        `${writer.rows} arrived.`
    )
  }
  return {
    name: dataset.name,
    rows: writer.rows,
    seconds: (performance.now() - begun) / 1_000,
    hash: hash.digest("hex"),
  }
}
