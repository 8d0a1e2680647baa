import type { PackRow } from "../../../modules/packing/tables/pack-row"

const NUMBER = /^\d*\.?\d+(e[+-]?\d{1,2})?$/i

/**
 * A decimal number from 0 on.
 *
 * @param empty what an empty cell means; null: it must not be empty.
 * @throws BadCell
 */
export function numberCell(
  row: PackRow,
  column: string,
  empty: number | null,
  most = Infinity
): number {
  const text = row.text(column)
  if (text === "") {
    return empty ?? row.refuse(column, "it is empty")
  }
  const number = NUMBER.test(text) ? Number(text) : NaN
  if (Number.isFinite(number) && number <= most) {
    return number
  }
  const range = most === Infinity ? "from 0 on" : `from 0 to ${most}`
  return row.refuse(column, `"${text}" is no number ${range}`)
}
