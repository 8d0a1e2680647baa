import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { ClaimedMessage } from "../../../modules/tracking/outbox/claim-messages"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { CHANNEL_PAUSE_MS } from "./channel-pause-ms"
import type { MessageContext } from "./message-context"
import { readContexts } from "./read-contexts"
import {
  type MessageSettings,
  readMessageSettings,
} from "./read-message-settings"
import { sendMessage } from "./send-message"

/**
 * Sends messages that are in our hand, one after the other, so that a channel
 * without a provider is tried once. What fails unexpectedly is due again when
 * nobody has it in hand.
 *
 * @returns those that went out.
 */
export async function sendClaimed(
  container: MedusaContainer,
  messages: ClaimedMessage[],
  now: Date
): Promise<MessageContext[]> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const settings = await readMessageSettings(container)
  const contexts = await readContexts(container, messages)
  for (const { id } of withoutOrder(messages, contexts)) {
    const outcome = { result: "dropped", why: "no_recipient" } as const
    await tracking.finishMessage(id, outcome, now)
  }
  const sent: MessageContext[] = []
  const alone = new Set<string>()
  for (const context of contexts) {
    const { id, channel } = context.message
    if (alone.has(channel)) {
      const until = new Date(now.getTime() + CHANNEL_PAUSE_MS)
      await tracking.finishMessage(id, { result: "waits", until }, now)
      continue
    }
    const result = await trySendMessage(container, context, settings, now)
    if (result === "sent") {
      sent.push(context)
    } else if (result === "no_provider") {
      alone.add(channel)
      await tracking.openProviderAlert(channel, now)
    }
  }
  return sent
}

const withoutOrder = (
  messages: ClaimedMessage[],
  contexts: MessageContext[]
): ClaimedMessage[] =>
  messages.filter(
    ({ id }) => !contexts.some(({ message }) => message.id === id)
  )

async function trySendMessage(
  container: MedusaContainer,
  context: MessageContext,
  settings: MessageSettings,
  now: Date
): Promise<"sent" | "no_provider" | "not_sent"> {
  try {
    const outcome = await sendMessage(container, context, settings, now)
    if (!outcome) {
      return "no_provider"
    }
    return outcome.result === "sent" ? "sent" : "not_sent"
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Message ${context.message.id} was not finished: ${(error as Error).message}`
      )
    return "not_sent"
  }
}
