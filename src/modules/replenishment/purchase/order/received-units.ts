/** What a receipt brought of one line, whole units. */
export type ReceivedUnits = {
  line_id: string
  accepted: number
  damaged: number
}

/** Adds up what was scanned of the same line in several goes. */
export function sumReceived(units: ReceivedUnits[]): ReceivedUnits[] {
  const sums = new Map<string, ReceivedUnits>()
  for (const { line_id, accepted, damaged } of units) {
    const sum = sums.get(line_id) ?? { line_id, accepted: 0, damaged: 0 }
    sum.accepted += accepted
    sum.damaged += damaged
    sums.set(line_id, sum)
  }
  return [...sums.values()].filter((one) => one.accepted + one.damaged > 0)
}
