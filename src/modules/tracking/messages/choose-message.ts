import { canArrive } from "../status/can-arrive"
import { kindOfStatus } from "./kind-of-status"
import type { MessageKind } from "./message-kind"
import type { ToldState } from "./told-state"

const OLD_MS = 24 * 3_600_000

/** Told however late: the customer must act, or waits for the end. */
const neverOld = new Set<MessageKind>([
  "delivered",
  "delivery_failed",
  "ready_for_pickup",
])

/**
 * The one message that an ingest sends, for the state in which it ends,
 * whatever it passed through (design §6). A state that began more than 24
 * hours ago is old news, but for three kinds. Where the status tells nothing
 * new, a promise that moved or a delay does; both need a parcel on its way.
 *
 * @returns null: nothing to tell.
 */
export function chooseMessage(
  before: ToldState,
  after: ToldState,
  now: Date
): MessageKind | null {
  const kind = kindOfStatus[after.status] ?? null
  if (kind && isNews(before, after) && !isOld(kind, after, now)) {
    return kind
  }
  if (!canArrive(after)) {
    return null
  }
  if (hasMoved(before, after)) {
    return "promise_moved"
  }
  const isDelayed = (state: ToldState) => state.flags.includes("delayed")
  return isDelayed(after) && !isDelayed(before) ? "delayed" : null
}

const isNews = (before: ToldState, after: ToldState): boolean =>
  after.status !== before.status ||
  (after.status === "delivery_failed" && after.attempts > before.attempts)

const isOld = (kind: MessageKind, { status_at }: ToldState, now: Date) =>
  !neverOld.has(kind) &&
  status_at !== null &&
  now.getTime() - status_at.getTime() > OLD_MS

/** The first promise is made by the order, not by its parcel. */
const hasMoved = (before: ToldState, after: ToldState): boolean =>
  before.promised_at !== null &&
  after.promised_at !== null &&
  before.promised_at.getTime() !== after.promised_at.getTime()
