import type { PackRow } from "../../../modules/packing/tables/pack-row"

/** One of a few words. @throws BadCell */
export function wordCell<Word extends string>(
  row: PackRow,
  column: string,
  words: readonly Word[]
): Word {
  const text = row.id(column)
  return (
    words.find((word) => word === text.toLowerCase()) ??
    row.refuse(column, `"${text}" is none of ${words.join(", ")}`)
  )
}
