import { BadOrderFile } from "../bad-order-file"
import type { IntakeProfile } from "../profile/intake-profile"
import { orderColumns, requiredColumns } from "./order-columns"
import type { OrderFileHeader } from "./order-file-header"

/**
 * Finds the columns by name, ignoring case and spaces; a profile may name
 * them otherwise. Unknown columns are left alone: exports carry many that
 * nobody asked for.
 *
 * @throws BadOrderFile when a required column is missing or one stands twice.
 */
export function readHeader(
  fields: string[],
  name: string,
  profile: IntakeProfile
): OrderFileHeader {
  const given = fields.map((field) => field.trim().toLowerCase())
  const index: OrderFileHeader["index"] = {}
  for (const column of orderColumns) {
    const heading = profile.columns[column] ?? column
    const at = given.indexOf(heading.trim().toLowerCase())
    if (at >= 0 && given.includes(given[at], at + 1)) {
      throw new BadOrderFile(
        name,
        1,
        `The column ${heading} stands in the header twice. Remove one.`
      )
    }
    if (at >= 0) {
      index[column] = at
    }
  }
  refuseMissing(index, name, profile)
  return { width: fields.length, index }
}

function refuseMissing(
  index: OrderFileHeader["index"],
  name: string,
  profile: IntakeProfile
): void {
  const isGiven = (column: (typeof requiredColumns)[number]) =>
    index[column] !== undefined ||
    (column === "channel" && profile.channel) ||
    (column === "currency" && profile.currency)
  const missing = requiredColumns.filter((column) => !isGiven(column))
  if (missing.length) {
    const headings = missing.map((column) => profile.columns[column] ?? column)
    throw new BadOrderFile(
      name,
      1,
      `The header lacks ${headings.join(", ")}. Required columns: ` +
        `${requiredColumns.join(", ")}.`
    )
  }
}
