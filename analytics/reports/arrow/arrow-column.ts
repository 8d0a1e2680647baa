import {
  type DataType,
  DateDay,
  Decimal,
  Float64,
  Int64,
  TimestampMicrosecond,
  Utf8,
} from "apache-arrow"
import type { ReportColumn } from "../report"

/** Decimals of an amount in Arrow: those of any currency. */
const SCALE = 4

export type ArrowColumn = {
  /** What DuckDB is asked for; its vectors have Arrow's layout. */
  sqlType: string
  type: DataType
  /** Bytes of one value in a vector; null: text. */
  width: number | null
}

const columns: Record<ReportColumn["type"], () => ArrowColumn> = {
  text: () => ({ sqlType: "VARCHAR", type: new Utf8(), width: null }),
  integer: () => ({ sqlType: "BIGINT", type: new Int64(), width: 8 }),
  decimal: () => ({
    sqlType: `DECIMAL(38, ${SCALE})`,
    type: new Decimal(SCALE, 38, 128),
    width: 16,
  }),
  number: () => ({ sqlType: "DOUBLE", type: new Float64(), width: 8 }),
  date: () => ({ sqlType: "DATE", type: new DateDay(), width: 4 }),
  timestamp: () => ({
    sqlType: "TIMESTAMPTZ",
    type: new TimestampMicrosecond("UTC"),
    width: 8,
  }),
}

/** How a report's column stands in Arrow, and in Parquet. */
export const arrowColumn = ({ type }: Pick<ReportColumn, "type">) =>
  columns[type]()
