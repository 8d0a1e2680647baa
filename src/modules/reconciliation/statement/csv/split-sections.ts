import { beginsWithWord } from "./begins-with-word"
import type { CsvProfile, LabelName } from "./csv-profile"
import { findColumns } from "./find-columns"
import type { CsvRow } from "./read-csv-rows"
import { TableRow } from "./table-row"

export type Sections = {
  entries: TableRow[]
  /** What the file says of itself above or below its entries. */
  declared: (name: LabelName) => string | undefined
  /** Line of the first row of the footer, else of the last entry. */
  footer_line: number
}

/** Takes a file apart: what stands above, the entries, the footer. */
export function splitSections(rows: CsvRow[], profile: CsvProfile): Sections {
  const { heading_row, at } = findColumns(rows, profile)
  const headings = rows[heading_row].fields
  const below = rows
    .slice(heading_row + 1)
    .filter(({ fields }) => fields.some((field) => field !== ""))
  const isFooter = footerTest(profile, headings)
  const footer = below.filter(isFooter)
  const entries = below
    .filter((row) => !isFooter(row))
    .map((row) => new TableRow(row, at, headings))
    .filter((row) => !isIgnored(row, profile))
  const around = [...rows.slice(0, heading_row), ...footer]
  return {
    entries,
    declared: (name) => declaredIn(around, headings, profile, name),
    footer_line: (footer[0] ?? below.at(-1) ?? rows[heading_row]).line,
  }
}

function isIgnored(row: TableRow, { ignored_words }: CsvProfile): boolean {
  const cells = [row.raw, row.text("booked_on"), row.text("status")]
  return cells.some((cell) =>
    beginsWithWord(cell.replace(/^"/, ""), ignored_words)
  )
}

/** A row of sums has a value in a column; other footers begin with a label. */
function footerTest(
  { footer }: CsvProfile,
  headings: readonly string[]
): (row: CsvRow) => boolean {
  const { column, value, ...names } = footer
  if (column !== undefined && value !== undefined) {
    const place = placeOf(column, headings)
    return ({ fields }) => sameText(fields[place] ?? "", value)
  }
  const labels = Object.values(names)
  return ({ fields }) =>
    labels.some((label) => afterLabel(fields, label) !== undefined)
}

function declaredIn(
  around: CsvRow[],
  headings: readonly string[],
  profile: CsvProfile,
  name: LabelName
): string | undefined {
  const { column, ...footer } = profile.footer
  const inFooter = footer[name as keyof typeof footer]
  if (inFooter !== undefined && column !== undefined) {
    const sums = around.find(footerTest(profile, headings))
    return sums?.fields[placeOf(inFooter, headings)] || undefined
  }
  const label =
    inFooter ?? profile.preamble[name as keyof CsvProfile["preamble"]]
  return label === undefined
    ? undefined
    : around
        .map(({ fields }) => afterLabel(fields, label))
        .find((found) => found !== undefined && found !== "")
}

/** `Label,=,value`, `Label:,value` or `Label: value`; undefined: another. */
function afterLabel(fields: readonly string[], label: string) {
  const [first = "", ...others] = fields
  if (sameText(first.replace(/\s*[:=]\s*$/, ""), label)) {
    return others.filter((field) => field !== "").at(-1) ?? ""
  }
  const rest = first.slice(label.length)
  return sameText(first.slice(0, label.length), label) && /^\s*[:=]/.test(rest)
    ? rest.replace(/^\s*[:=]\s*/, "")
    : undefined
}

const sameText = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase()

const placeOf = (heading: string, headings: readonly string[]) =>
  headings.findIndex((one) => sameText(one, heading))
