import type { CreateNotificationDTO } from "@medusajs/framework/types"
import type { MessageFacts } from "./message-facts"
import { messageTrigger } from "./message-trigger"
import { sayMessage } from "./say-message"

type Message = {
  facts: MessageFacts
  channel: string
  to: string
  language: "id" | "en"
  /** Names this try; core sends nothing twice under one. */
  key: string
}

/**
 * A message as the Notification module sends it: a template's facts, and
 * subject and text for providers that have no templates.
 */
export function toNotification({
  facts,
  channel,
  to,
  language,
  key,
}: Message): CreateNotificationDTO {
  const texts = { id: sayMessage(facts, "id"), en: sayMessage(facts, "en") }
  return {
    to,
    channel,
    template: `order-cycle.tracking.${facts.kind}`,
    resource_id: facts.order_id,
    resource_type: "order",
    trigger_type: messageTrigger,
    idempotency_key: key,
    content: texts[language],
    data: {
      ...facts,
      promised_at: facts.promised_at?.toISOString() ?? null,
      language,
      texts,
    },
  }
}
