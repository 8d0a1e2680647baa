import type { ScannablePickRow } from "../../src/types/pick-batch"

export type FoundRow = { row: ScannablePickRow; units: number }

/**
 * The row that a code stands for, one with units left where there are several
 * (a cluster has one per tote), and the units of one scan. Twelve digits are
 * thirteen with a leading 0.
 */
export function findRowByCode(
  rows: ScannablePickRow[],
  code: string
): FoundRow | null {
  const wanted = toKey(code)
  const found = rows.flatMap((row) => {
    const known = row.codes.find((one) => toKey(one.code) === wanted)
    return known ? [{ row, units: known.units }] : []
  })
  return found.find(({ row }) => unitsLeft(row) > 0) ?? found[0] ?? null
}

const unitsLeft = ({ quantity, picked, short }: ScannablePickRow) =>
  quantity - picked - short

const toKey = (code: string) => {
  const text = code.trim().toLowerCase()
  return /^\d{12}$/.test(text) ? `0${text}` : text
}
