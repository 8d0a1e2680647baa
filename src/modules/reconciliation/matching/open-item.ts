import type { ExpectedItem } from "./expected-item"

/** An item while lines are matched; a part that is taken makes it smaller. */
export type OpenItem = {
  item: ExpectedItem
  /** Code as `referenceKey` makes it; empty without one. */
  code: string
  open_minor: bigint
  /** Day numbers: when it was opened, the end of its window, and after which
   * even its code decides nothing. */
  opened: number
  until: number
  late_until: number
  /** Numbers of the words of its payer's name. */
  payer: number[]
}
