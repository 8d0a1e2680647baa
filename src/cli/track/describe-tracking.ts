import type { TrackDocument } from "../../modules/tracking/report/track-document"

/** Parcels and their events for a person: one line each, UTC. */
export const describeTracking = ({
  kind,
  error,
  trackers,
}: TrackDocument): string =>
  error || !trackers.length
    ? (error && `${kind}: ${error.class}: ${error.message}`) ||
      `${kind}: nothing is told of any parcel.`
    : parcelsOf(trackers)

const parcelsOf = (trackers: TrackDocument["trackers"]): string =>
  trackers
    .flatMap((parcel) => [
      [
        `${parcel.courier ?? "?"} ${parcel.tracking_number ?? "?"}: ` +
          parcel.status,
        parcel.sub && `(${parcel.sub})`,
        parcel.reason && `because of ${parcel.reason}`,
        parcel.status_at && `since ${parcel.status_at}`,
        ...parcel.flags.map((flag) => `[${flag}]`),
      ]
        .filter(Boolean)
        .join(" "),
      ...parcel.events.map(
        (event) =>
          `  ${event.occurred_at ?? "undated             "}  ` +
          `${event.status ?? "-"}  ${event.text ?? ""}`.trimEnd()
      ),
    ])
    .join("\n")
