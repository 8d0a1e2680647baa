const LONGEST = 80

/** A cell as a sentence may quote it: it may be a megabyte long. */
export const shortenCell = (cell: string): string =>
  cell.slice(0, LONGEST).replace(/\s+/g, " ") +
  (cell.length > LONGEST ? "…" : "")
