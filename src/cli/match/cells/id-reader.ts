import type { PackRow } from "../../../modules/packing/tables/pack-row"

/** Reads the ids of one file, each of which may stand there once. */
export function idReader(): (row: PackRow) => string {
  const seen = new Set<string>()
  return (row) => {
    const id = row.id("id")
    if (seen.has(id)) {
      row.refuse("id", `"${id}" stands in an earlier line too`)
    }
    seen.add(id)
    return id
  }
}
