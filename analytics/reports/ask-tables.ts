import type { DuckDBConnection } from "@duckdb/node-api"
import { withWarehouse } from "../warehouse/with-warehouse"
import { OutdatedWarehouse } from "./outdated-warehouse"

/**
 * Lends a published generation to whoever answers from its tables. A reader
 * that has begun goes on with its generation while newer ones are published.
 *
 * @param question what is asked, for the message.
 * @throws OutdatedWarehouse when a table, a column or a function is missing.
 */
export async function askTables<Answer>(
  question: string,
  file: string,
  answer: (connection: DuckDBConnection) => Promise<Answer>
): Promise<Answer> {
  try {
    return await withWarehouse(file, answer)
  } catch (error) {
    throw lacksTables(error as Error)
      ? new OutdatedWarehouse(question, file, error as Error)
      : error
  }
}

/** DuckDB's words for a table, a column or a function that is not there. */
const lacksTables = ({ message }: Error) =>
  /^(Catalog|Binder) Error/.test(message)
