const DELIMITERS = [",", ";", "\t"]

const NEWLINE = 10

/** The delimiter that the header line uses most; a comma when it has none. */
export function sniffDelimiter(bytes: Buffer): string {
  const end = bytes.indexOf(NEWLINE)
  const header = bytes.toString("utf8", 0, end < 0 ? bytes.length : end)
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) =>
    count(delimiter) > count(best) ? delimiter : best
  )
}
