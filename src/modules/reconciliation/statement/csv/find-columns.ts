import { BadStatement } from "../bad-statement"
import type { ColumnName, ColumnRef, CsvProfile } from "./csv-profile"
import type { CsvRow } from "./read-csv-rows"

/** Where each column stands, from 0, and which row holds the headings. */
export type FoundColumns = {
  heading_row: number
  at: Map<ColumnName, number>
}

/**
 * Finds the row of headings.
 *
 * @throws BadStatement when no row has all that the profile names.
 */
export function findColumns(rows: CsvRow[], profile: CsvProfile): FoundColumns {
  const wanted = Object.entries(profile.columns) as [ColumnName, ColumnRef][]
  for (const [heading_row, { fields }] of rows.entries()) {
    const names = fields.map(foldHeading)
    const found = wanted.map(
      ([name, ref]) => [name, locate(names, ref)] as const
    )
    if (found.every(([, at]) => at >= 0)) {
      return { heading_row, at: new Map(found) }
    }
  }
  throw new BadStatement(
    `No row has ${missing(rows, wanted)} of the profile ` +
      `"${profile.name}". Is this the file that the profile describes?`
  )
}

const foldHeading = (heading: string) =>
  heading.toLowerCase().replace(/\s+/g, " ").trim()

const headingOf = (ref: ColumnRef) =>
  typeof ref === "string" ? ref : ref.heading

function locate(names: string[], ref: ColumnRef): number {
  const at = names.indexOf(foldHeading(headingOf(ref)))
  return at < 0 ? at : at + (typeof ref === "string" ? 0 : ref.offset)
}

/** What the row that comes nearest lacks; all headings when none does. */
function missing(rows: CsvRow[], wanted: [ColumnName, ColumnRef][]): string {
  const lacks = rows.map(({ fields }) => {
    const names = fields.map(foldHeading)
    return wanted.filter(([, ref]) => locate(names, ref) < 0)
  })
  const [fewest = wanted] = lacks.sort((a, b) => a.length - b.length)
  const headings = [...new Set(fewest.map(([, ref]) => headingOf(ref)))]
  return `the heading${headings.length > 1 ? "s" : ""} ${headings.join(", ")}`
}
