import { isOpenFor } from "./is-open-for"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"

/** May this line pay it: open for it, opened before, and not too old? */
export const isPayable = (reading: LineReading, item: OpenItem): boolean =>
  isOpenFor(reading, item) &&
  item.opened <= reading.day &&
  reading.day <= item.late_until
