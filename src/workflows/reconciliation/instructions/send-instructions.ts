import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ClaimedInstructions } from "../../../modules/reconciliation/storage/transfer-codes/claim-instructions"
import type { InstructionsOutcome } from "../../../modules/reconciliation/storage/transfer-codes/finish-instructions"
import { toLanguage } from "../../documents/delivery-note/to-language"
import { CHANNEL_PAUSE_MS } from "../../tracking/messages/channel-pause-ms"
import type { MessageOrder } from "../../tracking/messages/message-order"
import { retryAt } from "../../tracking/messages/retry-at"
import { tryToSend } from "../../tracking/messages/try-to-send"
import { instructionsUrl } from "./instructions-url"
import { toInstructionsMail } from "./to-instructions-mail"
import { toPaymentInstructions } from "./to-payment-instructions"

export type SendContext = {
  order: MessageOrder | undefined
  publicUrl: string | null
  now: Date
}

/**
 * Writes to a buyer what to transfer, once.
 *
 * @returns what came of it; `no_provider`: the shop sends no mail.
 */
export async function sendInstructions(
  container: MedusaContainer,
  claimed: ClaimedInstructions,
  { order, publicUrl, now }: SendContext
): Promise<{ outcome: InstructionsOutcome; has_provider: boolean }> {
  const to = order?.no_notification ? null : order?.email?.trim()
  const row = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readInstructions({ token: claimed.token })
  const isCurrent = row?.id === claimed.id && row.state === "open"
  if (!order || !to || !isCurrent) {
    return { outcome: { result: "dropped" }, has_provider: true }
  }
  const { id, tell_failures } = claimed
  const result = await tryToSend(
    container,
    toInstructionsMail(
      {
        ...toPaymentInstructions(row, now),
        order_id: order.id,
        display_id: order.display_id,
        url: instructionsUrl(publicUrl, row.token),
      },
      {
        to,
        language: toLanguage(order),
        // Core takes a failed one up again under its key, but then cannot
        // note that it was sent.
        key: tell_failures ? `${id}:${tell_failures}` : id,
      }
    )
  )
  return {
    outcome: toOutcome(result, tell_failures, now),
    has_provider: result !== "no_provider",
  }
}

function toOutcome(
  result: Awaited<ReturnType<typeof tryToSend>>,
  failures: number,
  now: Date
): InstructionsOutcome {
  switch (result) {
    case "sent":
      return { result: "sent" }
    case "uncertain":
      return { result: "dropped" }
    case "no_provider":
      return {
        result: "failed",
        again_at: new Date(now.getTime() + CHANNEL_PAUSE_MS).toISOString(),
      }
    case "failed":
      return {
        result: "failed",
        again_at: retryAt(failures, now).toISOString(),
      }
  }
}
