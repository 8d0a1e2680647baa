import { scaleUnits } from "../../../../quantity/scale-units"
import { unscaleUnits } from "../../../../quantity/unscale-units"
import type { LevelState } from "../../storage/ledger/level-state"
import type { NewEntry } from "../../storage/ledger/new-entry"
import type { RecentEntry } from "../../storage/ledger/read-recent"
import type { WordOfChange } from "../../storage/ledger/word-of-change"
import { attributeChange } from "../attribution/attribute-change"
import type { BookedChange } from "../attribution/booked-change"
import { nameRest } from "../attribution/name-rest"
import { type StockField, stockFields } from "../stock-fields"
import type { Observation } from "./observation"

type Known = Omit<WordOfChange, "delta_units"> & { delta: bigint }

/** What is known when a level is looked at. */
export type BookedLook = Pick<
  Observation,
  "order_id" | "is_swept" | "agreed_at"
> & {
  at: Date
  /** Of any level: those of this one are picked out. */
  words: WordOfChange[]
  recent: RecentEntry[]
  /** The named order has goods on their way back. */
  is_returned: boolean
}

export type LevelBooking = {
  entries: NewEntry[]
  /** Ids of the expected changes among them. */
  booked: string[]
  /** What is left of the stocked quantity that nobody left word of. */
  is_explained: boolean
}

/** Entries of a level's fields for what was seen of it. */
export function bookLevel(state: LevelState, look: BookedLook): LevelBooking {
  const words = state.is_gone
    ? []
    : look.words
        .filter(
          (word) =>
            word.inventory_item_id === state.inventory_item_id &&
            word.location_id === state.location_id
        )
        .map(({ delta_units, ...word }) => ({
          ...word,
          delta: scaleUnits(delta_units),
        }))
  const fields = stockFields.map((field) => ({
    field,
    changes: attributeField(state, field, words, look),
  }))
  const changes = fields.flatMap((one) => one.changes)
  return {
    entries: fields.flatMap((one) => toEntries(state, one, look)),
    booked: changes.flatMap(({ known }) => (known?.id ? [known.id] : [])),
    is_explained: fields.every(
      ({ field, changes: ofField }) =>
        field !== "stocked" || ofField.every(({ known }) => known)
    ),
  }
}

function attributeField(
  state: LevelState,
  field: StockField,
  words: Known[],
  { order_id, is_swept, is_returned, recent }: BookedLook
): BookedChange<Known>[] {
  const ofField = words.filter((word) => word.field === field)
  return attributeChange<Known>({
    balance: scaleUnits(state[`${field}_units`] ?? "0"),
    observed: scaleUnits(state[field]),
    confirmed: ofField.filter(({ is_confirmed }) => is_confirmed),
    possible: ofField.filter(({ is_confirmed }) => !is_confirmed),
    // What stands in core's tables was done, or is just being done.
    isLikely: ({ id }) => id === null,
    recent: recent
      .filter((one) => one.level_id === state.level_id && one.field === field)
      .map(({ cause, delta_units }) => ({
        cause,
        delta: scaleUnits(delta_units),
      })),
    nameRest: (delta) =>
      state.is_gone
        ? "adjustment"
        : nameRest({
            field,
            delta,
            isSwept: is_swept,
            hasOrder: order_id !== null,
            isReturned: is_returned,
            isReserved: state.reserved === state.reservations,
          }),
  })
}

function toEntries(
  state: LevelState,
  { field, changes }: { field: StockField; changes: BookedChange<Known>[] },
  { at, is_swept, agreed_at, order_id }: BookedLook
): NewEntry[] {
  const seen = state.seen_at ?? at
  const from = agreed_at && agreed_at > seen ? agreed_at : seen
  return changes.map(({ kind, delta, balance, known, overwrote }, index) => ({
    level_id: state.level_id,
    inventory_item_id: state.inventory_item_id,
    location_id: state.location_id,
    field,
    seq: state[`${field}_seq`] + index + 1,
    kind,
    delta_units: unscaleUnits(delta),
    balance_units: unscaleUnits(balance),
    from_at: is_swept && !known?.is_confirmed ? from : at,
    at,
    cause: known?.cause ?? null,
    reason: known?.reason ?? null,
    overwrote,
    order_id: known ? known.order_id : order_id,
    actor_id: known?.actor_id ?? null,
    note: known?.note ?? (state.is_gone ? "level_deleted" : null),
  }))
}
