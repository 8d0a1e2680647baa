import type { CreateNotificationDTO } from "@medusajs/framework/types"
import { type InstructionFacts, sayInstructions } from "./say-instructions"

/** Of our mails with payment instructions, for the shop's own templates. */
export const instructionsTemplate = "order-cycle.payment-instructions"

/**
 * Instructions as the Notification module sends them: a template's facts, and
 * subject and text for providers that have no templates.
 *
 * @param key names this try; core sends nothing twice under one.
 */
export function toInstructionsMail(
  facts: InstructionFacts,
  { to, language, key }: { to: string; language: "id" | "en"; key: string }
): CreateNotificationDTO {
  const texts = {
    id: sayInstructions(facts, "id"),
    en: sayInstructions(facts, "en"),
  }
  return {
    to,
    channel: "email",
    template: instructionsTemplate,
    resource_id: facts.order_id,
    resource_type: "order",
    trigger_type: "order_cycle.payment_instructions",
    idempotency_key: key,
    content: texts[language],
    data: { ...facts, language, texts },
  }
}
