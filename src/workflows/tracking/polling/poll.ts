import type { AbstractCourierProvider } from "../../../modules/tracking/providers/abstract-courier-provider"
import type { PolledParcel } from "../../../modules/tracking/polling/polled-parcel"
import type { LeasedTracker } from "../../../modules/tracking/storage/lease-trackers"
import type { PolledAccountRow } from "./poll-account"

/** One parcel to be asked about, and of whom. */
export type Poll = {
  account: PolledAccountRow
  provider: AbstractCourierProvider
  tracker: LeasedTracker
  /** What the provider allows this parcel after this poll. */
  quota: PolledParcel["quota"]
}
