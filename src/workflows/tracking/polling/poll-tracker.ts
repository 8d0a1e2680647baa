import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import { failureWait } from "../../../modules/tracking/polling/failure-wait"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { LeasedTracker } from "../../../modules/tracking/storage/lease-trackers"
import { askCourier } from "./ask-courier"
import { claimsExpired } from "./claims-expired"
import { planNext } from "./plan-next"
import type { Poll } from "./poll"
import { takeInAnswer } from "./take-in-answer"

/**
 * Asks about one parcel, takes the answer in, and notes when it is next.
 *
 * @returns whether its account may still be called.
 */
export async function pollTracker(
  container: MedusaContainer,
  poll: Poll
): Promise<boolean> {
  const { account, provider, tracker } = poll
  const { expired_answers } = tracker
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const answer = await askCourier(provider, tracker, account)
  if (!answer) {
    await finish(tracking, tracker, { next: null })
    return true
  }
  const isAllowed = await tracking.noteAccountAnswer(account.id, answer)
  switch (answer.kind) {
    case "ok":
      await takeInAnswer(container, poll, answer.body)
      await goOn(container, poll, {
        not_found: 0,
        expired_answers: claimsExpired(
          provider.dialect,
          answer.body,
          new Date()
        )
          ? expired_answers + 1
          : 0,
      })
      break
    case "not_found":
      await goOn(container, poll, {
        not_found: tracker.not_found + 1,
        expired_answers,
      })
      break
    case "unavailable":
      await finish(tracking, tracker, {
        next: new Date(Date.now() + failureWait(tracker.failures + 1)),
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

async function goOn(
  container: MedusaContainer,
  poll: Poll,
  answers: { not_found: number; expired_answers: number }
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const next = await planNext(container, poll, answers)
  await finish(tracking, poll.tracker, { next, ...answers })
}

const finish = (
  tracking: TrackingModuleService,
  { id, due_at }: LeasedTracker,
  outcome: {
    next: Date | null
    failures?: number
    not_found?: number
    expired_answers?: number
  }
) =>
  tracking.finishPoll({
    id,
    due_at,
    next_poll_at: outcome.next?.toISOString() ?? null,
    failures: outcome.failures ?? 0,
    not_found: outcome.not_found ?? 0,
    expired_answers: outcome.expired_answers,
  })
