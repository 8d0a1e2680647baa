import { mostUnits } from "./most-units"
import type { LineFacts, OrderFacts } from "./order-facts"
import type { ReceivedUnits } from "./received-units"
import type { Decided } from "./refused"
import { stateOfLines } from "./state-of-lines"

/** Units of an item that can be taken away again: stocked − reserved. */
export type FreeUnits = (line: LineFacts) => number

/**
 * Takes a receipt back: the goods never came, or were counted wrong. Where
 * several lines are the same item, `free` is asked for all of them together.
 *
 * @param free units that nobody is promised, by the line's item.
 * @param itemOf tells which lines are the same item.
 */
export function decideReversal(
  { lines }: OrderFacts,
  units: ReceivedUnits[],
  { free, itemOf }: { free: FreeUnits; itemOf: (line: LineFacts) => string }
): Decided<{ order: OrderFacts }> {
  const after = lines.map((line) =>
    takeUnits(
      line,
      units.find(({ line_id }) => line_id === line.id)
    )
  )
  const wanted = new Map<string, number>()
  for (const line of lines) {
    const given = units.find(({ line_id }) => line_id === line.id)
    const sum = (wanted.get(itemOf(line)) ?? 0) + (given?.accepted ?? 0)
    wanted.set(itemOf(line), sum)
  }
  const used = lines.find((line) => {
    const sum = wanted.get(itemOf(line)) ?? 0
    return sum > 0 && sum > free(line)
  })
  return used
    ? {
        error: "STOCK_USED",
        line_id: used.id,
        wanted: wanted.get(itemOf(used)) ?? 0,
        most: Math.max(0, free(used)),
      }
    : { error: null, order: { state: stateOfLines(after), lines: after } }
}

function takeUnits(
  line: LineFacts,
  units: ReceivedUnits | undefined
): LineFacts {
  if (!units) {
    return line
  }
  const accepted = line.accepted - units.accepted
  const damaged = line.damaged - units.damaged
  const beyond = Math.max(0, accepted + damaged - mostUnits(line))
  return {
    ...line,
    accepted,
    damaged,
    forced: Math.min(line.forced, beyond),
  }
}
