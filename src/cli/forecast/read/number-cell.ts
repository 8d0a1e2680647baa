import type { PackRow } from "../../../modules/packing/tables/pack-row"

/** More than that is a code that was read as a number. */
const LARGEST = 1e9

const NUMBER = /^\d*\.?\d+(e[+-]?\d{1,2})?$/i

/**
 * A decimal number from 0 to a thousand million, or to `most`.
 *
 * @param empty what an empty cell means; null: it must not be empty.
 * @throws BadCell
 */
export function numberCell(
  row: PackRow,
  column: string,
  empty: number | null,
  most = LARGEST
): number {
  const text = row.text(column)
  if (text === "") {
    return empty ?? row.refuse(column, "it is empty")
  }
  const number = NUMBER.test(text) ? Number(text) : NaN
  if (number <= most) {
    return number
  }
  return row.refuse(column, `"${text}" is no number from 0 to ${most}`)
}
