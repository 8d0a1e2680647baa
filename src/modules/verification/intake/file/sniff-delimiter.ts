const DELIMITERS = [",", ";", "\t"]

/** The delimiter that the header line uses most; a comma when it has none. */
export function sniffDelimiter(text: string): string {
  const end = text.indexOf("\n")
  const header = end < 0 ? text : text.slice(0, end)
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) =>
    count(delimiter) > count(best) ? delimiter : best
  )
}
