import { BadStatement } from "../../bad-statement"
import { type CsvRow, readCsvRows } from "../../csv/read-csv-rows"
import { TableRow } from "../../csv/table-row"
import { foldHeading } from "../headings-of"

/** A section of a settlement report: the transactions of one account. */
export type PaypalSection = {
  account: string | null
  from: string | null
  to: string | null
  rows: TableRow[]
  /** Footers, one per currency. */
  sums: CsvRow[]
  count: CsvRow | null
}

export type PaypalReport = {
  sections: PaypalSection[]
  /** Footers of the whole report, and its counts. */
  sums: CsvRow[]
  counts: CsvRow[]
  /** Records of a type that no report has. */
  strange: CsvRow[]
  /** A report may be split over several files; then its footers count more. */
  is_whole: boolean
}

const NEEDED = [
  "Transaction ID",
  "Transaction Event Code",
  "Transaction Initiation Date",
  "Transaction Debit or Credit",
  "Gross Transaction Amount",
  "Gross Transaction Currency",
  "Fee Debit or Credit",
  "Fee Amount",
]

/**
 * Takes a settlement report apart by its record types.
 *
 * @throws BadStatement for a section whose headings lack a column.
 */
export function readPaypalRecords(
  text: string,
  delimiter: string
): PaypalReport {
  const report: PaypalReport = {
    sections: [],
    sums: [],
    counts: [],
    strange: [],
    is_whole: true,
  }
  let headings: readonly string[] = []
  let columns = new Map<string, number>()
  for (const record of readCsvRows(text, delimiter)) {
    const type = record.fields[0].toUpperCase()
    const section = report.sections.at(-1)
    if (type === "SH") {
      report.sections.push(newSection(record))
    } else if (type === "CH") {
      headings = record.fields
      columns = columnsOf(record)
    } else if (type === "SB") {
      inSection(section, record).rows.push(
        new TableRow(record, columns, headings)
      )
    } else if (type === "SF") {
      inSection(section, record).sums.push(record)
    } else if (type === "SC") {
      inSection(section, record).count = record
    } else {
      readFrame(report, type, record)
    }
  }
  return report
}

/** Records about the report and its files. */
function readFrame(report: PaypalReport, type: string, record: CsvRow): void {
  if (type === "RF") {
    report.sums.push(record)
  } else if (type === "RC" || type === "FF") {
    report.counts.push(record)
  } else if (type === "FH") {
    report.is_whole &&= Number(record.fields[1]) <= 1
  } else if (type !== "RH") {
    report.strange.push(record)
  }
}

const newSection = ({ fields }: CsvRow): PaypalSection => ({
  account: fields[3] || null,
  from: dayOf(fields[1]),
  to: dayOf(fields[2]),
  rows: [],
  sums: [],
  count: null,
})

const dayOf = (time: string | undefined) =>
  /^\d{4}\/\d{2}\/\d{2}/.exec(time ?? "")?.[0].replaceAll("/", "-") ?? null

function inSection(
  section: PaypalSection | undefined,
  { line, fields }: CsvRow
): PaypalSection {
  if (!section) {
    throw new BadStatement(
      `The record ${fields[0]} stands before any section (SH). Download the ` +
        "settlement report again.",
      line
    )
  }
  return section
}

function columnsOf({ fields, line }: CsvRow): Map<string, number> {
  const columns = new Map(
    fields.map((heading, at) => [foldHeading(heading), at] as const)
  )
  const missing = NEEDED.filter((name) => !columns.has(foldHeading(name)))
  if (missing.length) {
    throw new BadStatement(
      `This PayPal report lacks the columns ${missing.join(", ")}. Order the ` +
        "settlement report (STL) with its standard columns.",
      line
    )
  }
  return columns
}
