import type { Dataset, SourceType } from "./dataset"

/**
 * Columns of the PostgreSQL table that a dataset depends on, with the type
 * that they must have; null where any type does, because SQL reads it.
 */
export function sourceColumns(
  dataset: Dataset
): Record<string, SourceType | null> {
  const columns: Record<string, SourceType | null> = {}
  for (const [name, column] of Object.entries(dataset.columns)) {
    if (!column.from) {
      columns[name] = column.type
    }
    for (const read of column.reads ?? []) {
      columns[read] ??= null
    }
  }
  return columns
}
