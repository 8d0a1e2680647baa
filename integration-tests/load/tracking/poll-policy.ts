import type { PolledParcel } from "../../../src/modules/tracking/polling/polled-parcel"

/** When a parcel is asked about next; null: never again. */
export type PollPolicy = (
  parcel: PolledParcel,
  now: Date,
  random: number
) => Date | null
