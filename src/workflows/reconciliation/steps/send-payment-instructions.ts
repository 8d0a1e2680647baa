import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ClaimedInstructions } from "../../../modules/reconciliation/storage/transfer-codes/claim-instructions"
import type { TimelineEntry } from "../../../types/timeline"
import { CHANNEL_PAUSE_MS } from "../../tracking/messages/channel-pause-ms"
import { readMessageOrders } from "../../tracking/messages/read-message-orders"
import { readPublicUrl } from "../../tracking/messages/read-public-url"
import { sendInstructions } from "../instructions/send-instructions"
import { instructionsTemplate } from "../instructions/to-instructions-mail"

/** In hand at once: sent well before the hold on them ends. */
const BATCH = 50

export const sendPaymentInstructionsStepId = "send-payment-instructions-step"

/**
 * Writes to buyers whose instructions are due, one after the other. It has no
 * compensation: what a buyer was told stays told.
 *
 * @returns what the orders' timelines are told.
 */
export const sendPaymentInstructionsStep = createStep(
  sendPaymentInstructionsStepId,
  async ({ ids }: { ids: string[] | null }, { container }) => {
    const claimed = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .claimInstructions({ ids, most: BATCH })
    return new StepResponse(
      claimed.length ? await sendClaimed(container, claimed) : []
    )
  }
)

async function sendClaimed(
  container: MedusaContainer,
  claimed: ClaimedInstructions[]
): Promise<TimelineEntry[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const orders = await readMessageOrders(
    container,
    claimed.map(({ order_id }) => order_id)
  )
  const publicUrl = await readPublicUrl(container)
  const entries: TimelineEntry[] = []
  let hasMailer = true
  for (const one of claimed) {
    const now = new Date()
    if (!hasMailer) {
      const again_at = new Date(now.getTime() + CHANNEL_PAUSE_MS).toISOString()
      await reconciliation.finishInstructions(one.id, {
        result: "waits",
        again_at,
      })
      continue
    }
    const order = orders.get(one.order_id)
    const { outcome, has_provider } = await sendInstructions(container, one, {
      order,
      publicUrl,
      now,
    })
    await reconciliation.finishInstructions(one.id, outcome)
    hasMailer = has_provider
    if (outcome.result === "sent") {
      entries.push(toEntry(one, now))
    }
  }
  return entries
}

const toEntry = (
  { id, order_id }: ClaimedInstructions,
  at: Date
): TimelineEntry => ({
  order_id,
  kind: "message_sent",
  cause: `instructions:${id}`,
  at,
  actor: "system",
  payload: { template: instructionsTemplate, channel: "email" },
})
