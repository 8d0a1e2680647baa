import type {
  IdCandidate,
  IdLine,
} from "../../../../src/modules/reconciliation/matching/ids/id-match"
import { Chance } from "../matching/chance"

export type Settlement = {
  lines: IdLine[]
  candidates: IdCandidate[]
  /** The item that each line is about, by line; none: nothing of the shop's. */
  truth: Map<string, string>
}

type Move = {
  payment: number
  kind: "capture" | "refund"
  minor: bigint
  /** Seconds after the first. */
  at: number
}

const DAY_S = 86_400

/**
 * Captures and refunds of a gateway, and its lines: 2 % captured another
 * amount, 4 % were refunded in parts of which some are equal, 1 % charged
 * twice, 1 % unknown to the shop, 1 % missing at the gateway. Of a courier
 * there are no refunds.
 */
export function makeSettlement(
  payments: number,
  seed: number,
  withRefunds: boolean
): Settlement {
  const chance = new Chance(seed)
  const made: Settlement = { lines: [], candidates: [], truth: new Map() }
  for (let payment = 0; payment < payments; payment++) {
    const moves = movesOf(payment, chance, withRefunds)
    const isUnknown = chance.happens(0.01)
    const isMissing = !isUnknown && chance.happens(0.01)
    const items = isUnknown ? [] : moves.map(toItem)
    const lines = isMissing
      ? []
      : moves.map((move, place) => ({ line: toLine(move, place), place }))
    const isTwice = lines.length === 1 && chance.happens(0.01)
    for (const { line, place } of lines) {
      if (chance.happens(0.02) && moves.length === 1) {
        line.moved_minor -= 100n * BigInt(1 + chance.whole(20_000))
      }
      if (items[place]) {
        made.truth.set(line.id, items[place].item_id)
      }
      made.lines.push(line)
      made.candidates.push(
        ...items.map((item) => ({ ...item, line_id: line.id }))
      )
    }
    if (isTwice) {
      const again = { ...lines[0].line, id: `${lines[0].line.id}z` }
      made.lines.push(again)
      made.candidates.push(
        ...items.map((item) => ({ ...item, line_id: again.id }))
      )
    }
  }
  return made
}

function movesOf(
  payment: number,
  chance: Chance,
  withRefunds: boolean
): Move[] {
  const minor = 100_000n * BigInt(3 + chance.whole(300))
  const at = chance.whole(30 * DAY_S)
  const capture: Move = { payment, kind: "capture", minor, at }
  if (!withRefunds || !chance.happens(0.04)) {
    return [capture]
  }
  const count = 1 + chance.whole(3)
  const isEqual = chance.happens(0.5)
  const refunds = Array.from({ length: count }, (_, place) => ({
    payment,
    kind: "refund" as const,
    minor: isEqual ? -minor / 4n : -(minor * BigInt(place + 1)) / 10n,
    at: at + DAY_S * (place + 1),
  }))
  return [capture, ...refunds]
}

const day = (at: number) =>
  new Date(Date.UTC(2026, 9, 1) + at * 1_000).toISOString()

const idOf = ({ payment }: Move, place: number) =>
  `${String(payment).padStart(7, "0")}_${place}`

const toItem = (move: Move, place: number): IdCandidate => ({
  line_id: "",
  item_id: `item_${idOf(move, place)}`,
  kind: move.kind,
  currency_code: "idr",
  state: "open",
  amount_minor: move.minor,
  open_minor: move.minor,
  authorised_minor: null,
  opened_at: day(move.at),
  is_returned: false,
})

/** The provider books a day later, in the order in which it happened. */
const toLine = (move: Move, place: number): IdLine => ({
  id: `line_${idOf(move, place)}`,
  kind: move.kind,
  booked_on: day(move.at + DAY_S).slice(0, 10),
  moved_minor: move.minor,
  currency_code: "idr",
})
