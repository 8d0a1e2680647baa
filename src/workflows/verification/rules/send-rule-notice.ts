import type {
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { VerificationModuleService } from "../../../modules/verification/service"

const trigger_type = "order_cycle.rule_applied"

/** An order as a notice names it. */
export type NoticedOrder = { id: string; display_id: number | null }

/**
 * Tells somebody that a rule was true of an order: an e-mail to an address,
 * else a message in the dashboard. Once for ever: core sends nothing twice
 * under a key, and a new key is taken only when the last attempt has failed.
 *
 * @param value the address, or the message.
 * @param at which of the hit's actions it is.
 * @throws MedusaError when the provider refuses, or when nobody knows whether
 *   an attempt that was cut off arrived.
 */
export async function sendRuleNotice(
  container: MedusaContainer,
  hit: NamedHit,
  order: NoticedOrder,
  { value, at }: { value: string; at: number }
): Promise<void> {
  const notification = container.resolve(Modules.NOTIFICATION)
  const key = `order-cycle:rule:${hit.rule_id}:${hit.order_id}:${at}`
  const attempts = (
    await notification.listNotifications({
      resource_id: hit.order_id,
      trigger_type,
    })
  ).filter(({ data }) => data?.key === key)
  if (attempts.some(({ status }) => status === "success")) {
    return
  }
  refuseUncertain(attempts)
  const { rules } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const name = order.display_id === null ? order.id : `#${order.display_id}`
  const isEmail = value.includes("@")
  await notification.createNotifications({
    to: isEmail ? value : "",
    channel: isEmail ? "email" : "feed",
    template: isEmail ? rules.emailTemplate : "admin-ui",
    resource_id: hit.order_id,
    resource_type: "order",
    trigger_type,
    idempotency_key: `${key}:${attempts.length + 1}`,
    data: {
      key,
      title: `${name} · ${hit.key}`,
      description: value,
      order_id: order.id,
      display_id: order.display_id,
      rule: hit.key,
      evidence: hit.evidence,
    },
  })
}

/** Cut off between the provider's answer and its note in the database. */
function refuseUncertain(attempts: NotificationDTO[]) {
  const open = attempts.find(({ status }) => status === "pending")
  if (open) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The notice ${open.id} was cut off while it was sent: look whether it ` +
        "arrived. It is not sent again."
    )
  }
}
