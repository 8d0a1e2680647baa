import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { MessageOutcome } from "../../../modules/tracking/outbox/message-outcome"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { toLanguage } from "../../documents/delivery-note/to-language"
import { CHANNEL_PAUSE_MS } from "./channel-pause-ms"
import { decideMessage } from "./decide-message"
import type { MessageContext } from "./message-context"
import type { MessageSettings } from "./read-message-settings"
import { retryAt } from "./retry-at"
import { toMessageFacts } from "./to-message-facts"
import { toNotification } from "./to-notification"
import { tryToSend } from "./try-to-send"

/**
 * Sends a message that is in our hand, drops it or puts it back, and notes
 * which. A failed try gets a new key: core takes one up again under the old
 * one, but then cannot note that it was sent.
 *
 * @returns what was noted; null: nobody sends by its channel.
 */
export async function sendMessage(
  container: MedusaContainer,
  context: MessageContext,
  settings: MessageSettings,
  now: Date
): Promise<MessageOutcome | null> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { message, order } = context
  const decision = await decideMessage(container, context, settings, now)
  if (decision.outcome) {
    await tracking.finishMessage(message.id, decision.outcome, now)
    return decision.outcome
  }
  const { recipient, zone } = decision
  const { id, failures } = message
  const result = await tryToSend(
    container,
    toNotification({
      facts: toMessageFacts(context, recipient, zone, settings),
      channel: message.channel,
      to: recipient,
      language: toLanguage(order),
      key: failures ? `${id}:${failures}` : id,
    })
  )
  if (result === "sent") {
    await tracking.noteSent(message, zone, now)
    return { result }
  }
  const outcome = toOutcome(result, failures, now)
  await tracking.finishMessage(id, outcome, now)
  return result === "no_provider" ? null : outcome
}

function toOutcome(
  result: "uncertain" | "no_provider" | "failed",
  failures: number,
  now: Date
): MessageOutcome {
  switch (result) {
    case "uncertain":
      return { result: "dropped", why: "uncertain" }
    case "no_provider":
      return {
        result: "failed",
        until: new Date(now.getTime() + CHANNEL_PAUSE_MS),
      }
    case "failed":
      return { result: "failed", until: retryAt(failures, now) }
  }
}
