import type { CsvProfile } from "./csv-profile"
import { type FoundColumns, findColumns } from "./find-columns"
import type { CsvRow } from "./read-csv-rows"

export type Sections = {
  columns: FoundColumns["at"]
  entries: CsvRow[]
  headings: CsvRow
  /** What stands behind a label of the preamble or footer. */
  labelled: (label: string | undefined) => { row: CsvRow; value: string } | null
}

/** Takes a statement apart: what stands above, the entries, the footer. */
export function splitSections(rows: CsvRow[], profile: CsvProfile): Sections {
  const { heading_row, at } = findColumns(rows, profile)
  const footer = new Set(
    Object.values(profile.footer).map((label) => label.toLowerCase())
  )
  const isFooter = ({ fields }: CsvRow) => footer.has(fields[0].toLowerCase())
  const below = rows.slice(heading_row + 1)
  const around = [...rows.slice(0, heading_row), ...below.filter(isFooter)]
  return {
    columns: at,
    headings: rows[heading_row],
    entries: below.filter((row) => !isFooter(row)),
    labelled: (label) => {
      const row = around.find(
        ({ fields }) => fields[0].toLowerCase() === label?.toLowerCase()
      )
      const value = row?.fields
        .slice(1)
        .filter((field) => field !== "")
        .at(-1)
      return row && value !== undefined ? { row, value } : null
    },
  }
}
