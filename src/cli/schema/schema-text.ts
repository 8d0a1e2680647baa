import type { SchemaDescription } from "../../../analytics"

/** The schema for a person at a terminal. */
export const schemaText = ({ models }: SchemaDescription): string =>
  models
    .map(({ name, grain, columns }) =>
      [
        `${name}: ${grain}`,
        ...columns.map(
          (column) =>
            `  ${column.name} ${column.type}` +
            `${column.unit ? ` (${column.unit})` : ""}: ${column.description}`
        ),
      ].join("\n")
    )
    .join("\n\n")
