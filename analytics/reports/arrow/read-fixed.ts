import duckdb, { type Vector } from "@duckdb/node-bindings"
import { type Data, type DataType, makeData } from "apache-arrow"
import type { Validity } from "./read-validity"

/** Values of equal width: DuckDB's bytes are Arrow's. */
export function readFixed(
  vector: Vector,
  { type, width }: { type: DataType; width: number },
  length: number,
  validity: Validity
): Data {
  const bytes = duckdb.vector_get_data(vector, length * width).slice()
  const data = new type.ArrayType(
    bytes.buffer,
    0,
    bytes.byteLength / type.ArrayType.BYTES_PER_ELEMENT
  )
  return makeData({ type, length, data, ...validity } as Parameters<
    typeof makeData
  >[0])
}
