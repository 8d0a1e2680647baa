import type { TrackingStatus } from "../../../types/tracking"

/** A parcel whose poll is due. */
export type DuePoll = {
  id: string
  status: TrackingStatus
  next_poll_at: Date
}
