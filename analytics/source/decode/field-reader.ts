import {
  DuckDBDecimalValue,
  DuckDBTimestampTZValue,
  type DuckDBValue,
} from "@duckdb/node-api"
import type { DatasetColumn, SourceType } from "../dataset"
import { readNumeric } from "./read-numeric"
import { readTimestamp } from "./read-timestamp"

type ReadField = (bytes: Buffer, start: number, end: number) => DuckDBValue

/** The binary form of jsonb begins with its version. */
const JSONB_VERSION_BYTES = 1

const readers: Record<Exclude<SourceType, "numeric">, ReadField> = {
  text: (bytes, start, end) => bytes.toString("utf8", start, end),
  jsonb: (bytes, start, end) =>
    bytes.toString("utf8", start + JSONB_VERSION_BYTES, end),
  integer: (bytes, start) => bytes.readInt32BE(start),
  bigint: (bytes, start) => bytes.readBigInt64BE(start),
  boolean: (bytes, start) => bytes[start] === 1,
  double: (bytes, start) => bytes.readDoubleBE(start),
  timestamptz: (bytes, start) =>
    new DuckDBTimestampTZValue(readTimestamp(bytes, start)),
}

/** How a column's bytes become a DuckDB value. */
export function fieldReader({ type, scale = 0 }: DatasetColumn): ReadField {
  return type === "numeric"
    ? (bytes, start) =>
        new DuckDBDecimalValue(readNumeric(bytes, start, scale), 38, scale)
    : readers[type]
}
