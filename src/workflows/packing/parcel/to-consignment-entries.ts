import type { TimelineEntry } from "../../../types/timeline"
import type { Consignment } from "./read-consignment"
import { toParcelEntries } from "./to-parcel-entries"

/** What has happened to boxes so far; the label that they share is one. */
export const toConsignmentEntries = ({
  boxes,
}: Pick<Consignment, "boxes">): TimelineEntry[] =>
  boxes.flatMap((box, place) =>
    toParcelEntries(box).filter(
      ({ kind }) => place === 0 || kind !== "label_bought"
    )
  )
