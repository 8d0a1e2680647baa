import type { AlertKind } from "./alert-kind"
import type { HeldAlert } from "./held-alert"
import type { KnownAlert } from "./known-alert"

/** What a delivery leaves open: it settles neither of them. */
const outlastDelivery = new Set<AlertKind>([
  "contradiction",
  "delivered_canceled_order",
])

/**
 * Which alerts of a subject to open and which to close. An episode that was
 * told is not told again, also when a person closed its alert; of one kind at
 * most one is open. A delivery closes all but contradictions (design §5).
 *
 * @param scope.judged kinds that were looked at: others that are open stay,
 *   unless the parcel is delivered.
 * @returns close before open: the database allows one open alert of a kind.
 */
export function compareAlerts(
  known: KnownAlert[],
  held: HeldAlert[],
  scope: { judged: AlertKind[]; is_delivered: boolean }
): { close: KnownAlert[]; open: (HeldAlert & { episode: number })[] } {
  const holding = held.filter(
    ({ kind }) => !scope.is_delivered || outlastDelivery.has(kind)
  )
  const isHeld = (alert: KnownAlert) =>
    holding.some((one) => isSameEpisode(one, alert))
  const ends = ({ kind }: KnownAlert) =>
    scope.judged.includes(kind) ||
    (scope.is_delivered && !outlastDelivery.has(kind))
  return {
    close: known.filter(
      (alert) => !alert.closed_at && ends(alert) && !isHeld(alert)
    ),
    open: holding
      .filter((one) => !known.some((alert) => isSameEpisode(one, alert)))
      .map((one) => ({ ...one, episode: nextEpisode(one.kind, known) })),
  }
}

const isSameEpisode = (one: HeldAlert, alert: KnownAlert): boolean =>
  one.kind === alert.kind && one.cause === alert.cause

const nextEpisode = (kind: AlertKind, known: KnownAlert[]): number =>
  1 + Math.max(0, ...known.filter((a) => a.kind === kind).map((a) => a.episode))
