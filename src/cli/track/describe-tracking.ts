import type { TrackDocument } from "../../modules/tracking/report/track-document"

/** Parcels and their events for a person: one line each, UTC. */
export const describeTracking = ({ trackers }: TrackDocument): string =>
  trackers
    .flatMap((parcel) => [
      [
        `${parcel.courier} ${parcel.tracking_number}: ${parcel.status}`,
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
