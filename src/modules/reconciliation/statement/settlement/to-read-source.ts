import { BadStatement } from "../bad-statement"
import type { Finding } from "../finding"
import type { ReadSource, Statement } from "../statement"

/**
 * What a reader found, with its statements in the order of the file.
 *
 * @throws BadStatement when not one row could be put to a statement.
 */
export function toReadSource(
  format: string,
  findings: readonly Finding[],
  read: readonly { statement: Statement; findings: Finding[] }[]
): ReadSource {
  if (!read.length) {
    const [{ line, column, message } = NO_ROW] = findings
    throw new BadStatement(message, line, column)
  }
  return {
    format,
    statements: read.map(({ statement }) => statement),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  }
}

const NO_ROW = {
  line: null,
  column: null,
  message:
    "The report holds headings and no rows. Choose the period again and " +
    "export it once more.",
}
