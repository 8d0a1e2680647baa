import type {
  CreateNotificationDTO,
  FilterableNotificationProps,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** What came of handing a message to core. */
export type SendResult = "sent" | "uncertain" | "no_provider" | "failed"

/**
 * Hands a message to the shop's provider, unless core has its key already:
 * then we were cut off before we noted what came of it. Where core was cut off
 * itself nobody knows whether it went out.
 */
export async function tryToSend(
  container: MedusaContainer,
  notification: CreateNotificationDTO
): Promise<SendResult> {
  const core = container.resolve(Modules.NOTIFICATION)
  const { idempotency_key } = notification
  const [earlier] = await core.listNotifications(
    { idempotency_key } as FilterableNotificationProps,
    { take: 1 }
  )
  if (earlier) {
    return (
      ({ success: "sent", failure: "failed" } as const)[
        earlier.status as string
      ] ?? "uncertain"
    )
  }
  try {
    await core.createNotifications(notification)
    return "sent"
  } catch (error) {
    const { message } = error as Error
    // Core names no other type for it than "not found".
    const isAlone = /could not find a notification provider/i.test(message)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Message ${idempotency_key} was not sent: ${message}`)
    return isAlone ? "no_provider" : "failed"
  }
}
