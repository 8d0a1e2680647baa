import type { Statement } from "./statement"

/**
 * How many entries were booked and are pending, and how many lines of money
 * came of the booked ones (design section 9). The line that explains a
 * rounding is ours, not the source's; of a settlement several rows may make
 * one line.
 */
export function countLines({
  lines,
  entries,
  unreadable,
  settlement,
}: Statement): { booked: number; pending: number; lines: number } {
  const own = lines.filter(({ kind }) => kind !== "rounding")
  const pending = own.filter(({ state }) => state === "pending").length
  const money = own.length - pending
  return {
    booked: settlement ? entries - unreadable - pending : money,
    pending,
    lines: money,
  }
}
