import {
  type ColumnType,
  EntitySchema,
  type EntitySchemaColumnOptions,
} from "typeorm"
import type { Dataset, SourceType } from "./dataset"
import { sourceColumns } from "./source-columns"

/** A row as TypeORM sees it; we only ever read it as bytes. */
type SourceRow = Record<string, unknown>

/** The dataset as TypeORM knows it: one entity, its columns, no relations. */
export const entitySchemaOf = (dataset: Dataset): EntitySchema<SourceRow> =>
  new EntitySchema<SourceRow>({
    name: dataset.name,
    tableName: dataset.table,
    columns: Object.fromEntries(
      Object.entries(sourceColumns(dataset)).map(([name, type]) => [
        name,
        toOptions(name, type),
      ])
    ),
  })

const toOptions = (
  name: string,
  type: SourceType | null
): EntitySchemaColumnOptions => ({
  type: columnTypes[type ?? "text"],
  primary: name === "id",
  nullable: name !== "id",
})

const columnTypes: Record<SourceType, ColumnType> = {
  text: "text",
  integer: "integer",
  bigint: "bigint",
  numeric: "numeric",
  boolean: "boolean",
  timestamptz: "timestamptz",
  jsonb: "jsonb",
  double: "double precision",
}
