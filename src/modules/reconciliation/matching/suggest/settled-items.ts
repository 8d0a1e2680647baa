import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * Items that other lines paid in the meantime, where this line's code, or what
 * its code with one error may mean, leaves nothing else: it is paid again.
 */
export function settledItems(reading: LineReading): OpenItem[] {
  const { named } = reading
  const meant = named.length > 0 ? named : reading.near.map(({ item }) => item)
  return meant.every(({ open_minor }) => open_minor === 0n)
    ? [...new Set(meant)]
    : []
}
