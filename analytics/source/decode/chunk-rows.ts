import duckdb from "@duckdb/node-bindings"

/** Rows of a DuckDB vector. */
export const CHUNK_ROWS = duckdb.vector_size()
