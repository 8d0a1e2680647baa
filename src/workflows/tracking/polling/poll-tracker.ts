import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { AbstractCourierProvider } from "../../../modules/tracking/providers/abstract-courier-provider"
import type { CourierAnswer } from "../../../modules/tracking/providers/courier-answer"
import { planNextPoll } from "../../../modules/tracking/polling/plan-next-poll"
import { failureWait } from "../../../modules/tracking/polling/failure-wait"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { LeasedTracker } from "../../../modules/tracking/storage/lease-trackers"
import { ingestPayloadWorkflow } from "../workflows/ingest-payload"
import type { PolledAccountRow } from "./poll-account"
import { readPolledParcel } from "./read-polled-parcel"

type Poll = {
  account: PolledAccountRow
  provider: AbstractCourierProvider | null
  tracker: LeasedTracker
}

/**
 * Asks about one parcel, takes the answer in, and notes when it is next.
 *
 * @returns whether its account may still be called.
 */
export async function pollTracker(
  container: MedusaContainer,
  poll: Poll
): Promise<boolean> {
  const { account, tracker } = poll
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const answer = await ask(poll)
  if (!answer) {
    await finish(tracking, tracker, { next: null })
    return true
  }
  const isAllowed = await tracking.noteAccountAnswer(account.id, answer)
  switch (answer.kind) {
    case "ok":
      await takeIn(container, poll, answer.body)
      await finish(tracking, tracker, {
        next: await planNext(tracking, poll, 0),
      })
      break
    case "not_found":
      await finish(tracking, tracker, {
        next: await planNext(tracking, poll, tracker.not_found + 1),
        not_found: tracker.not_found + 1,
      })
      break
    case "unavailable":
      await finish(tracking, tracker, {
        next: later(failureWait(tracker.failures + 1)),
        failures: tracker.failures + 1,
        not_found: tracker.not_found,
      })
      break
    default:
      // The account waits, not the parcel: it stays due.
      await tracking.releaseLeases([tracker.id])
  }
  return isAllowed
}

/** @returns null when nobody can be asked. */
async function ask({ account, provider, tracker }: Poll) {
  try {
    return (await provider?.fetch?.(tracker, account)) ?? null
  } catch (error) {
    return {
      kind: "unavailable",
      message: (error as Error).message,
    } satisfies CourierAnswer
  }
}

async function takeIn(
  container: MedusaContainer,
  { account, tracker }: Poll,
  body: string
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  if (await tracking.hasPolledBefore(tracker.id, body)) {
    return
  }
  const { id } = await tracking.receivePayload({
    account_id: account.id,
    source: "poll",
    dialect: account.provider_id,
    body,
    trust: "proof",
    external_id: null,
    received_at: new Date().toISOString(),
    told_by: null,
    processed_at: null,
  })
  // One that fails is kept: the sweeper of payloads takes it up again.
  await ingestPayloadWorkflow(container).run({
    input: { payload_id: id },
    throwOnError: false,
  })
}

/** @param notFound answers "not found" in a row, this one too. */
async function planNext(
  tracking: TrackingModuleService,
  { account, tracker }: Poll,
  notFound: number
): Promise<Date | null> {
  const now = new Date()
  const row = await tracking.retrieveTracker(tracker.id)
  const parcel = await readPolledParcel(
    tracking,
    { ...row, not_found: notFound, last_polled_at: now },
    account,
    now
  )
  return planNextPoll(parcel, now, Math.random()).next_poll_at
}

const later = (wait: number) => new Date(Date.now() + wait)

const finish = (
  tracking: TrackingModuleService,
  { id, due_at }: LeasedTracker,
  outcome: { next: Date | null; failures?: number; not_found?: number }
) =>
  tracking.finishPoll({
    id,
    due_at,
    next_poll_at: outcome.next?.toISOString() ?? null,
    failures: outcome.failures ?? 0,
    not_found: outcome.not_found ?? 0,
  })
