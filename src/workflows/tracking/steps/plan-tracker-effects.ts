import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { readToldFailures } from "../effects/read-told-failures"
import { toFailedAttempts } from "../effects/to-failed-attempts"
import type { TrackerEffects } from "../effects/tracker-effects"
import { toTrackerEvent } from "../effects/to-tracker-event"
import {
  toTimelineEntries,
  type TrackerWithEvents,
} from "../effects/to-timeline-entries"

export const planTrackerEffectsStepId = "plan-tracker-effects"

/** Reads what trackers' states cause that has not been carried out yet. */
export const planTrackerEffectsStep = createStep(
  planTrackerEffectsStepId,
  async (trackerIds: string[], { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const trackers = trackerIds.length
      ? await tracking.listTrackers({ id: trackerIds })
      : []
    const news = trackers.filter((one) => one.applied_hash !== one.state_hash)
    const eventsOf = await readEvents(
      tracking,
      news.map(({ id }) => id)
    )
    const withEvents = news.map((one) => ({ ...one, events: eventsOf(one.id) }))
    const told = await readToldFailures(container, news)
    const changed = news
      .map((one) => ({ one, from: one.applied_status ?? "pending" }))
      .filter(({ one, from }) => one.status !== from)
    return new StepResponse<TrackerEffects>({
      created: news
        .filter((one) => !one.applied_hash)
        .map((one) => toTrackerEvent(one)),
      changed: changed.map(({ one, from }) => ({
        ...toTrackerEvent(one),
        from,
        to: one.status,
      })),
      delivered: changed
        .filter(({ one }) => one.status === "delivered")
        .map(({ one }) => toTrackerEvent(one)),
      returned: changed
        .filter(({ one }) => one.status === "returned")
        .map(({ one }) => toTrackerEvent(one)),
      failed: withEvents.flatMap((one) => toFailedAttempts(one, told)),
      entries: withEvents.flatMap(toTimelineEntries),
      applied: news.map(({ id, state_hash, status }) => ({
        id,
        state_hash: state_hash ?? "",
        status,
      })),
    })
  }
)

/** Two reads, however many trackers. @returns of a tracker's id. */
async function readEvents(
  tracking: TrackingModuleService,
  trackerIds: string[]
): Promise<(trackerId: string) => TrackerWithEvents["events"]> {
  const events = await tracking.listTrackingEvents(
    { tracker_id: trackerIds },
    { order: { position: "ASC" } }
  )
  const manual = await tracking.listTrackingPayloads(
    {
      id: events.map(({ first_payload_id }) => first_payload_id),
      source: "manual",
    },
    { select: ["id", "told_by"] }
  )
  const teller = new Map(manual.map(({ id, told_by }) => [id, told_by]))
  const byTracker = new Map<string, TrackerWithEvents["events"]>()
  for (const event of events) {
    const own = byTracker.get(event.tracker_id) ?? []
    const told_by = teller.get(event.first_payload_id) ?? null
    byTracker.set(event.tracker_id, [...own, { ...event, told_by }])
  }
  return (trackerId) => byTracker.get(trackerId) ?? []
}
