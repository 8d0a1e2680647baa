import type { Finding } from "../finding"
import { BadCell } from "./bad-cell"

/**
 * The finding of a row that could not be read.
 *
 * @throws error again when it is none of a cell.
 */
export function badRowFinding(
  error: unknown,
  line: number,
  statement: number | null
): Finding {
  if (!(error instanceof BadCell)) {
    throw error
  }
  const { column, message } = error
  return { code: "E05", severity: "error", statement, line, column, message }
}
