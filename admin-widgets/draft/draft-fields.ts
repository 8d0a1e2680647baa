import type { TakeDraft, TakenOrder } from "../../src/types/draft-intake"
import { toLocalInput } from "../format/to-local-input"

/** Of a choice that is not made: a select has no empty value. */
export const NOT_SAID = "-"

export type DraftFields = {
  channel: string
  caller: string
  takenAt: string
  paymentMethod: string
  note: string
}

/** What is known of a draft, as the form's fields show it. */
export const toDraftFields = (taken: TakenOrder): DraftFields => ({
  channel: taken.channel ?? NOT_SAID,
  caller: taken.caller ?? "",
  takenAt: taken.taken_at ? toLocalInput(taken.taken_at) : "",
  paymentMethod: taken.payment_method ?? NOT_SAID,
  note: taken.note ?? "",
})

/** What a person said; a time that was left alone keeps its seconds. */
export function toTakeDraft(fields: DraftFields, taken: TakenOrder): TakeDraft {
  const choice = (value: string) => (value === NOT_SAID ? null : value)
  const isNew = fields.takenAt !== toDraftFields(taken).takenAt
  const channel = choice(fields.channel)
  return {
    // One that is no longer offered is left as it is.
    ...(channel !== taken.channel && { channel }),
    caller: fields.caller.trim() || null,
    note: fields.note.trim() || null,
    payment_method: choice(fields.paymentMethod),
    ...(isNew &&
      fields.takenAt && { taken_at: new Date(fields.takenAt).toISOString() }),
  }
}
