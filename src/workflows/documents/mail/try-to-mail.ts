import type {
  CreateNotificationDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DeliveryState } from "../../../types/document"

type Outcome = { state: DeliveryState; error: string | null }

/** Hands a mail to the shop's provider and says what came of it. */
export async function tryToMail(
  container: MedusaContainer,
  mail: CreateNotificationDTO
): Promise<Outcome> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications(mail)
    return { state: "sent", error: null }
  } catch (error) {
    const { message } = error as Error
    // Core names no other type for it than "not found".
    const isAlone = /could not find a notification provider/i.test(message)
    return { state: isAlone ? "no_provider" : "failed", error: message }
  }
}
