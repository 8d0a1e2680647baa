import { BadStatement } from "../bad-statement"
import { readCsvRows } from "../csv/read-csv-rows"
import { TableRow } from "../csv/table-row"
import { foldHeading, headingsOf } from "./headings-of"

/**
 * Reads a provider's report, whose columns are known by their headings.
 *
 * @param needed headings without which it cannot be read; of a list, one.
 * @throws BadStatement naming those that are missing.
 */
export function readSettlementTable(
  text: string,
  provider: string,
  needed: readonly (string | readonly string[])[]
): TableRow[] {
  const { delimiter } = headingsOf(text)
  const [head, ...rows] = readCsvRows(text, delimiter)
  const headings = head?.fields ?? []
  const columns = new Map<string, number>()
  for (const [at, heading] of headings.entries()) {
    const name = foldHeading(heading)
    columns.set(name, columns.get(name) ?? at)
  }
  const missing = needed
    .map((names) => (typeof names === "string" ? [names] : names))
    .filter((names) => !names.some((name) => columns.has(foldHeading(name))))
    .map((names) => names.join(" or "))
  if (missing.length) {
    throw new BadStatement(
      `This ${provider} report lacks the column${missing.length > 1 ? "s" : ""} ` +
        `${missing.join(", ")}. Export it again with all columns.`,
      head?.line ?? null
    )
  }
  return rows
    .filter(({ fields }) => fields.some((field) => field !== ""))
    .map((row) => new TableRow(row, columns, headings))
}
