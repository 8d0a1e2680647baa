import { checkNumber, type NumberReport } from "../numbers/check-number"
import { findFormat } from "../numbers/find-format"
import type { NumberFormat } from "../numbers/number-format"

/** A line of a batch that asks about a number alone. */
export type NumberCase = {
  case: string
  number: string
  courier?: string
  /** Id or name of the one format that counts. */
  format?: string
}

export type NumberAnswer = { case: string } & (
  ({ exit: 0 } & NumberReport) | { exit: 2; message: string }
)

/** Answers what a tracking number looks like. */
export function trackNumber(
  line: NumberCase,
  formats: readonly NumberFormat[]
): NumberAnswer {
  const { number, courier = null } = line
  const format =
    line.format === undefined
      ? undefined
      : findFormat(formats, line.format, courier)
  if (line.format !== undefined && !format) {
    const message = `There is no number format "${line.format}".`
    return { case: line.case, exit: 2, message }
  }
  const report = checkNumber({ number, courier, format }, formats)
  return { case: line.case, exit: 0, ...report }
}
