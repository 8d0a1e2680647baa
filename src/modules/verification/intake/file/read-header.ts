import { BadOrderFile } from "../bad-order-file"
import type { IntakeProfile } from "../profile/intake-profile"
import { optionalColumns, requiredColumns } from "./order-columns"
import type { OrderFileHeader } from "./read-order-rows"

/**
 * Finds the columns by name, ignoring case and spaces. Unknown columns are
 * left alone: exports carry many that nobody asked for.
 *
 * @throws BadOrderFile when a required column is missing or one stands twice.
 */
export function readHeader(
  fields: string[],
  name: string,
  profile: IntakeProfile
): OrderFileHeader {
  const names = fields.map((field) => field.trim().toLowerCase())
  const given = new Set<string>([
    ...names,
    ...(profile.channel ? ["channel"] : []),
    ...(profile.currency ? ["currency"] : []),
  ])
  const missing = requiredColumns.filter((column) => !given.has(column))
  if (missing.length) {
    throw new BadOrderFile(
      name,
      1,
      `The header lacks ${missing.join(", ")}. Required columns: ` +
        `${requiredColumns.join(", ")}.`
    )
  }
  const index: OrderFileHeader["index"] = {}
  for (const column of [...requiredColumns, ...optionalColumns]) {
    const at = names.indexOf(column)
    if (at >= 0 && names.includes(column, at + 1)) {
      throw new BadOrderFile(
        name,
        1,
        `The column ${column} stands in the header twice. Remove one.`
      )
    }
    if (at >= 0) {
      index[column] = at
    }
  }
  return { width: fields.length, index }
}
