import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"
import {
  Field,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
} from "apache-arrow"
import { bindParameters } from "../bind-parameters"
import type { ReportParameters } from "../check-parameters"
import type { ReportDefinition } from "../report-definition"
import { typedSql } from "../typed-sql"
import { type ArrowColumn, arrowColumn } from "./arrow-column"
import { readFixed } from "./read-fixed"
import { readTexts } from "./read-texts"
import { readValidity } from "./read-validity"

/**
 * A report's rows in Arrow's streaming format: columns go over as DuckDB has
 * them, no value becomes an object.
 *
 * @param about texts that are put into the schema's metadata.
 * @returns `application/vnd.apache.arrow.stream`.
 */
export async function reportToArrow(
  connection: DuckDBConnection,
  report: ReportDefinition,
  parameters: ReportParameters,
  about: Readonly<Record<string, string>>
): Promise<Uint8Array> {
  const columns = report.columns.map(arrowColumn)
  const schema = new Schema(
    report.columns.map(
      ({ name, unit }, at) =>
        new Field(
          name,
          columns[at].type,
          true,
          new Map(unit ? [["unit", unit]] : [])
        )
    ),
    new Map(Object.entries(about))
  )
  const values = bindParameters(report.sql, parameters)
  const result = await connection.stream(typedSql(report), values)
  const batches: RecordBatch[] = []
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk?.rowCount) {
      return tableToIPC(new Table(schema, batches), "stream")
    }
    batches.push(toBatch(chunk, schema, columns))
  }
}

function toBatch(
  chunk: DuckDBDataChunk,
  schema: Schema,
  columns: readonly ArrowColumn[]
): RecordBatch {
  const length = chunk.rowCount
  const children = columns.map(({ type, width }, at) => {
    const vector = duckdb.data_chunk_get_vector(chunk.chunk, at)
    const validity = readValidity(vector, length)
    return width === null
      ? readTexts(vector, length, validity)
      : readFixed(vector, { type, width }, length, validity)
  })
  const type = new Struct(schema.fields)
  return new RecordBatch(
    schema,
    makeData({ type, length, nullCount: 0, children })
  )
}
