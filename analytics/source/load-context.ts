import type { DuckDBConnection } from "@duckdb/node-api"
import type { DataSource, QueryRunner } from "typeorm"

/** What reading the shop into the warehouse needs. */
export type LoadContext = {
  source: DataSource
  /** Holds the transaction in which all datasets are read. */
  runner: QueryRunner
  warehouse: DuckDBConnection
  /** Hexadecimal; makes pseudonyms. */
  salt: string
}
