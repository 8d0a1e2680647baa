import type { QueryRunner } from "typeorm"
import type { Dataset, SourceType } from "./dataset"
import { SourceChanged } from "./source-changed"
import { sourceColumns } from "./source-columns"

const accepted: Record<SourceType, readonly string[]> = {
  text: ["text", "character varying", "character", "USER-DEFINED"],
  integer: ["integer"],
  bigint: ["bigint"],
  numeric: ["numeric"],
  boolean: ["boolean"],
  timestamptz: ["timestamp with time zone"],
  jsonb: ["jsonb"],
  double: ["double precision"],
}

/**
 * Compares what the datasets depend on with what the database has.
 *
 * @throws SourceChanged naming every dataset with its table or column that is
 *   missing or has another type.
 */
export async function checkSource(
  runner: QueryRunner,
  datasets: readonly Dataset[]
): Promise<void> {
  const rows: { table: string; column: string; type: string }[] =
    await runner.query(
      `select table_name as "table", column_name as "column",
         data_type as "type"
       from information_schema.columns
       where table_schema = current_schema()`
    )
  const tables = new Map<string, Map<string, string>>()
  for (const { table, column, type } of rows) {
    const columns = tables.get(table) ?? new Map<string, string>()
    tables.set(table, columns.set(column, type))
  }
  const changes = datasets.flatMap((dataset) =>
    changesOf(dataset, tables.get(dataset.table))
  )
  if (changes.length) {
    throw new SourceChanged(changes)
  }
}

function changesOf(dataset: Dataset, found?: Map<string, string>): string[] {
  if (!found) {
    return [`dataset ${dataset.name}: table "${dataset.table}" is missing`]
  }
  return Object.entries(sourceColumns(dataset)).flatMap(([name, type]) => {
    const has = found.get(name)
    const where = `dataset ${dataset.name}: column "${dataset.table}"."${name}"`
    if (has === undefined) {
      return [`${where} is missing`]
    }
    return type && !accepted[type].includes(has)
      ? [`${where} is ${has}, not ${type}`]
      : []
  })
}
