import { BadStatement } from "../bad-statement"
import type { ColumnRef, CsvProfile } from "./csv-profile"
import type { CsvRow } from "./read-csv-rows"

type ColumnName = keyof CsvProfile["columns"]

/** Where each column stands, from 0, and which row holds the headings. */
export type FoundColumns = {
  heading_row: number
  at: Partial<Record<ColumnName, number>>
}

/**
 * Finds the row of headings.
 *
 * @throws BadStatement when no row has all that the profile names.
 */
export function findColumns(rows: CsvRow[], profile: CsvProfile): FoundColumns {
  const wanted = Object.entries(profile.columns) as [ColumnName, ColumnRef][]
  for (const [heading_row, { fields }] of rows.entries()) {
    const names = fields.map((field) => field.toLowerCase())
    const found = wanted.map(([name, ref]) => [name, locate(names, ref)])
    if (found.every(([, at]) => at !== null)) {
      return { heading_row, at: Object.fromEntries(found) }
    }
  }
  const headings = new Set(wanted.map(([, ref]) => headingOf(ref)))
  throw new BadStatement(
    `No row has the headings ${[...headings].join(", ")} of the profile ` +
      `"${profile.name}". Is this the bank's account CSV?`
  )
}

const headingOf = (ref: ColumnRef) =>
  typeof ref === "string" ? ref : ref.heading

function locate(names: string[], ref: ColumnRef): number | null {
  const at = names.indexOf(headingOf(ref).toLowerCase())
  const place = at + (typeof ref === "string" ? 0 : ref.offset)
  return at >= 0 && place >= 0 ? place : null
}
