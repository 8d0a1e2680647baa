import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { AbstractCourierProvider } from "../../../modules/tracking/providers/abstract-courier-provider"
import { quotaDay } from "../../../modules/tracking/polling/quota-day"
import { quotaOf } from "../../../modules/tracking/polling/quota-of"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { LeasedTracker } from "../../../modules/tracking/storage/lease-trackers"
import { pollTracker } from "./poll-tracker"

export type PolledAccountRow = Awaited<
  ReturnType<TrackingModuleService["claimReadyAccounts"]>
>[number]

const AT_ONCE = 5
/** What one poller holds at a time. */
const AT_MOST = 50
/** Leases last 120 s, a call 15 s: no call begins later. */
const LONGEST_RUN_MS = 60_000

/**
 * Asks about an account's parcels that are due, no faster than it allows,
 * until it must not be called any more or its time is over. One that comes
 * out of a pause is called once.
 *
 * @returns how many parcels were asked about.
 */
export async function pollAccount(
  container: MedusaContainer,
  account: PolledAccountRow,
  provider: AbstractCourierProvider
): Promise<number> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const isProbe = account.breaker_state === "half_open"
  const rps = account.rps ?? provider.capabilities().quota.rps ?? AT_ONCE
  const size = Math.min(rps, AT_ONCE)
  const end = Date.now() + LONGEST_RUN_MS
  let leased: LeasedTracker[] = []
  let pause = Promise.resolve()
  let polled = 0
  let isAllowed = true
  while (isAllowed && Date.now() < end) {
    if (!leased.length) {
      leased = await tracking.leaseTrackers(account.id, isProbe ? 1 : AT_MOST)
    }
    if (!leased.length) {
      break
    }
    await pause
    const batch = leased.splice(0, size)
    pause = setTimeout((batch.length / rps) * 1000)
    const answered = await pollBatch(container, { account, provider, batch })
    isAllowed = answered && !isProbe
    polled += batch.length
  }
  await tracking.releaseLeases(leased.map(({ id }) => id))
  return polled
}

/** @returns whether the account may still be called. */
async function pollBatch(
  container: MedusaContainer,
  work: {
    account: PolledAccountRow
    provider: AbstractCourierProvider
    batch: LeasedTracker[]
  }
): Promise<boolean> {
  const { account, provider, batch } = work
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const usual = provider.capabilities().quota
  const { daily, zone } = quotaOf(account, usual)
  const { day, ends_at } = quotaDay(new Date(), zone)
  const most = usual.per_parcel ?? null
  const allowed = await Promise.all(
    batch.map(async (tracker) => {
      const calls =
        most === null
          ? 0
          : await tracking.claimParcelCall(tracker.id, day, most)
      if (calls === null) {
        await tracking.postponePoll(tracker.id, ends_at)
        return true
      }
      if (!(await tracking.claimCall(account.id, day, daily))) {
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
