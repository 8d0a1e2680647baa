import {
  SchemaMigrationRequiredError,
  SchemaVersionMismatchError,
} from "bullmq"

/** PostgreSQL's codes for a missing table, function or schema. */
const missing = ["42P01", "42883", "3F000"]

/** The queue's tables are not there or too new: no retry repairs that. */
export const isMissingSchema = (error: Error & { code?: string }) =>
  error instanceof SchemaMigrationRequiredError ||
  error instanceof SchemaVersionMismatchError ||
  missing.includes(error.code ?? "")
