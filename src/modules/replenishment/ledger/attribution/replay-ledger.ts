import type { BookedChange } from "./booked-change"
import { attributeChange } from "./attribute-change"
import type { KnownChange } from "./known-change"
import { nameRest } from "./name-rest"

export type LedgerObservation = {
  /** Milliseconds since 1970, UTC. */
  at: number
  observed: bigint
  orderId: string | null
  isSwept: boolean
}

type Expected = KnownChange & { at: number }

export type ReplayedEntry = BookedChange<Expected> & {
  orderId: string | null
}

/**
 * The ledger of a stocked quantity from its opening on: at each observation
 * the expected changes of that time or before that no earlier one used.
 *
 * @param opening quantities as `scaleUnits` gives them.
 * @returns the opening and what followed.
 */
export function replayLedger(
  opening: bigint,
  expected: Expected[],
  observations: LedgerObservation[]
): ReplayedEntry[] {
  const entries: ReplayedEntry[] = [
    {
      kind: "opening",
      delta: opening,
      balance: opening,
      known: null,
      overwrote: null,
      orderId: null,
    },
  ]
  let waiting = expected.toSorted((one, other) => one.at - other.at)
  for (const { at, observed, orderId, isSwept } of observations.toSorted(
    (one, other) => one.at - other.at
  )) {
    const booked = attributeChange<Expected>({
      balance: entries[entries.length - 1].balance,
      observed,
      confirmed: waiting.filter((change) => change.at <= at),
      possible: [],
      nameRest: (delta) =>
        nameRest({
          field: "stocked",
          delta,
          isSwept,
          hasOrder: orderId !== null,
        }),
    })
    waiting = waiting.filter((change) => change.at > at)
    entries.push(
      ...booked.map((entry) => ({
        ...entry,
        orderId: entry.known ? null : orderId,
      }))
    )
  }
  return entries
}
