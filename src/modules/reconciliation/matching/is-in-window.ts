import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"

/** From the day it was opened to seven days later, or to its due day. */
export const isInWindow = ({ day }: LineReading, item: OpenItem): boolean =>
  item.opened <= day && day <= item.until
