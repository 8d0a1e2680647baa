import type { DatasetColumn, SourceType } from "../dataset"
import { BigintBuffer } from "./bigint-buffer"
import { BooleanBuffer } from "./boolean-buffer"
import type { ColumnBuffer } from "./column-buffer"
import { DecimalBuffer } from "./decimal-buffer"
import { DoubleBuffer } from "./double-buffer"
import { IntegerBuffer } from "./integer-buffer"
import { TextBuffer } from "./text-buffer"
import { TimestampBuffer } from "./timestamp-buffer"

const JSONB_VERSION_BYTES = 1

const buffers: Record<SourceType, (scale: number) => ColumnBuffer> = {
  text: () => new TextBuffer(),
  jsonb: () => new TextBuffer(JSONB_VERSION_BYTES),
  integer: () => new IntegerBuffer(),
  bigint: () => new BigintBuffer(),
  numeric: (scale) => new DecimalBuffer(scale),
  boolean: () => new BooleanBuffer(),
  timestamptz: () => new TimestampBuffer(),
  double: () => new DoubleBuffer(),
}

/** Where a column's values wait for their chunk. */
export const columnBufferOf = ({ type, scale = 0 }: DatasetColumn) =>
  buffers[type](scale)
