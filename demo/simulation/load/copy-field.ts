/**
 * A value in PostgreSQL's COPY text format.
 *
 * @param type the column's type in the catalogue, `_text` for `text[]`.
 */
export function copyField(value: unknown, type: string): string {
  if (value === null || value === undefined) {
    return "\\N"
  }
  return toText(value, type)
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
}

function toText(value: unknown, type: string): string {
  if (value instanceof Date) {
    return value.toISOString()
  }
  if (type === "jsonb") {
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `{${value.map((item) => JSON.stringify(String(item))).join(",")}}`
  }
  return String(value)
}
