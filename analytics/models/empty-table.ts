import type { Model } from "./model"

/** SELECT of no row: a table that something else than SQL fills. */
export const emptyTable = (columns: Model["columns"]): string =>
  `select ${Object.entries(columns)
    .map(([name, { type }]) => `null::${type} as ${name}`)
    .join(", ")} where false`
