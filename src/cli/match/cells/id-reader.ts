import type { PackRow } from "../../../modules/packing/tables/pack-row"

/** Reads the ids of one file, each of which may stand there once. */
export function idReader(column = "id"): (row: PackRow) => string {
  const seen = new Set<string>()
  return (row) => {
    const id = row.id(column)
    if (seen.has(id)) {
      row.refuse(column, `"${id}" stands in an earlier line too`)
    }
    seen.add(id)
    return id
  }
}
