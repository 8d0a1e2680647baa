import type { Finding } from "../finding"
import type { MessageEntries } from "./read-entries"
import type { SwiftField } from "./swift-field"

/**
 * E02 where an interim report has not as many entries as its `:90D:` and
 * `:90C:` declare. Their sums are not compared: banks leave charges out.
 */
export function checkCounts(
  fields: SwiftField[],
  { lines, unreadable }: MessageEntries,
  statement: number
): Finding[] {
  const found = {
    "90C": lines.filter(({ amount_minor }) => amount_minor > 0n).length,
    "90D": lines.filter(({ amount_minor }) => amount_minor < 0n).length,
  }
  return fields.flatMap(({ tag, line, lines: [text] }) => {
    const declared = /^\s*(\d+)\s*[A-Z]{3}/.exec(text)?.[1]
    if ((tag !== "90C" && tag !== "90D") || declared === undefined) {
      return []
    }
    const missing = Number(declared) - found[tag]
    return missing === 0 || (unreadable > 0 && missing > 0)
      ? []
      : [
          {
            code: "E02",
            severity: "error",
            statement,
            line,
            column: null,
            message:
              `:${tag}: declares ${declared} entries, the file has ` +
              `${found[tag]}. Ask the bank for the whole report.`,
          } satisfies Finding,
        ]
  })
}
