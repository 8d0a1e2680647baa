import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import { planNextPoll } from "../../../modules/tracking/polling/plan-next-poll"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { expireTracker } from "../expiry/expire-tracker"
import type { Poll } from "./poll"
import { readPolledParcel } from "./read-polled-parcel"

/**
 * When a parcel that was just asked about is next; one that is too old and of
 * which nothing new was told expires.
 *
 * @param answers in a row that say "not found" and "expired", this one too.
 */
export async function planNext(
  container: MedusaContainer,
  { account, tracker, quota }: Poll,
  answers: { not_found: number; expired_answers: number }
): Promise<Date | null> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const now = new Date()
  const row = await tracking.retrieveTracker(tracker.id)
  const parcel = await readPolledParcel(
    tracking,
    { ...row, ...answers, last_polled_at: now },
    account,
    now
  )
  const plan = planNextPoll({ ...parcel, quota }, now, Math.random())
  if (plan.expires) {
    await expireTracker(container, row)
  }
  return plan.next_poll_at
}
