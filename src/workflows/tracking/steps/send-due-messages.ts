import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TimelineEntry } from "../../../types/timeline"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { MessageContext } from "../messages/message-context"
import { sendClaimed } from "../messages/send-claimed"

export type SendTrackingMessagesInput = {
  /** The moment for which it is run: UTC, ISO 8601. */
  now: string
}

export const sendDueMessagesStepId = "send-due-messages"

/** Messages in hand at once: sent well before the hold on them ends. */
const BATCH = 50

/** Batches of one run; what is left is the next one's. */
const MOST_BATCHES = 20

/**
 * Sends the messages that are due. It has no compensation: what a customer
 * was told stays told.
 *
 * @returns how many went out.
 */
export const sendDueMessagesStep = createStep(
  sendDueMessagesStepId,
  async (input: SendTrackingMessagesInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const timeline = container.resolve<TimelineModuleService>(TIMELINE_MODULE)
    const started = Date.now()
    let count = 0
    for (let batch = 0; batch < MOST_BATCHES; batch++) {
      // Holds on messages and quiet hours go by the time of the batch.
      const passed = Date.now() - started
      const now = new Date(new Date(input.now).getTime() + passed)
      const claimed = await tracking.claimMessages(now, BATCH)
      const sent = await sendClaimed(container, claimed, now)
      // Batch by batch: of what went out, a kill would leave no word.
      await timeline.record(sent.map((context) => toEntry(context, now)))
      count += sent.length
      if (claimed.length < BATCH) {
        break
      }
    }
    return new StepResponse({ sent: count })
  }
)

const toEntry = (
  { message, tracker }: MessageContext,
  at: Date
): TimelineEntry => ({
  order_id: tracker.order_id,
  kind: "message_sent",
  cause: `message:${message.id}`,
  at,
  actor: "job:order-cycle-send-messages",
  payload: {
    tracking_number: tracker.tracking_number,
    template: `order-cycle.tracking.${message.kind}`,
    channel: message.channel,
  },
})
