import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"

/** Is something of it open, in the line's money and direction? */
export const isOpenFor = (
  { line }: LineReading,
  { item, open_minor }: OpenItem
): boolean =>
  item.status === "open" &&
  open_minor !== 0n &&
  item.currency === line.currency &&
  open_minor > 0n === line.amount_minor > 0n
