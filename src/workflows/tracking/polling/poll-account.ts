import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { AbstractCourierProvider } from "../../../modules/tracking/providers/abstract-courier-provider"
import { quotaDay } from "../../../modules/tracking/polling/quota-day"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { LeasedTracker } from "../../../modules/tracking/storage/lease-trackers"
import { pollTracker } from "./poll-tracker"

export type PolledAccountRow = Awaited<
  ReturnType<TrackingModuleService["claimReadyAccounts"]>
>[number]

const AT_ONCE = 5
const AT_MOST = 50
/** Leases last 120 s, a call 15 s: no call begins later. */
const LONGEST_RUN_MS = 60_000

/**
 * Asks about an account's parcels that are due, no faster than it allows,
 * until it must not be called any more. One that comes out of a pause is
 * called once.
 *
 * @returns how many parcels were asked about.
 */
export async function pollAccount(
  container: MedusaContainer,
  account: PolledAccountRow,
  provider: AbstractCourierProvider | null
): Promise<number> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const isProbe = account.breaker_state === "half_open"
  const leased = await tracking.leaseTrackers(account.id, isProbe ? 1 : AT_MOST)
  const rps = account.rps ?? provider?.capabilities().quota.rps ?? AT_ONCE
  const size = isProbe ? 1 : Math.min(rps, AT_ONCE)
  const end = Date.now() + LONGEST_RUN_MS
  let polled = 0
  while (polled < leased.length && Date.now() < end) {
    const batch = leased.slice(polled, polled + size)
    const pause = setTimeout((batch.length / rps) * 1000)
    const isAllowed = await pollBatch(container, { account, provider, batch })
    polled += batch.length
    if (!isAllowed) {
      break
    }
    if (polled < leased.length) {
      await pause
    }
  }
  await tracking.releaseLeases(leased.slice(polled).map(({ id }) => id))
  return polled
}

/** @returns whether the account may still be called. */
async function pollBatch(
  container: MedusaContainer,
  work: {
    account: PolledAccountRow
    provider: AbstractCourierProvider | null
    batch: LeasedTracker[]
  }
): Promise<boolean> {
  const { account, provider, batch } = work
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const usual = provider?.capabilities().quota
  const quota = account.daily_quota ?? usual?.daily ?? null
  const zone = account.quota_zone ?? usual?.zone ?? "Etc/UTC"
  const { day, ends_at } = quotaDay(new Date(), zone)
  const allowed = await Promise.all(
    batch.map(async (tracker) => {
      const most = usual?.per_parcel ?? null
      const calls =
        most === null
          ? 0
          : await tracking.claimParcelCall(tracker.id, day, most)
      if (calls === null) {
        await tracking.postponePoll(tracker.id, ends_at)
        return true
      }
      if (!(await tracking.claimCall(account.id, day, quota))) {
        await tracking.updateCourierAccounts({
          id: account.id,
          retry_at: ends_at,
        })
        await tracking.releaseLeases([tracker.id])
        return false
      }
      const left = most === null ? null : { left: most - calls, ends_at }
      return await pollTracker(container, {
        account,
        provider,
        tracker,
        quota: left,
      })
    })
  )
  return allowed.every(Boolean)
}
