import { shortenCell } from "../csv/shorten-cell"
import type { Finding } from "../finding"
import type { Batch } from "./batch"

/** A20 for each word of a source that has no meaning here yet. */
export const unknownTypeFindings = (
  { unknown }: Batch,
  statement: number
): Finding[] =>
  [...unknown].map(([type, line]) => ({
    code: "A20",
    severity: "info",
    statement,
    line,
    column: null,
    message:
      `"${shortenCell(type)}" is no type that is known here. Its lines count in the sums ` +
      "and are left for a person to match.",
  }))
