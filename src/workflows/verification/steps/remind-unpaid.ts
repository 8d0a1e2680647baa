import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TimelineEntry } from "../../../types/timeline"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { readInstructionsOf } from "../../reconciliation/instructions/read-instructions-of"
import type { ReviewOrderInput } from "../compose/compose-review"

export const remindUnpaidStepId = "remind-unpaid"

/**
 * Sends the reminder; its idempotency key keeps a second one back. A customer
 * without e-mail is not asked again either.
 */
export const remindUnpaidStep = createStep(
  remindUnpaidStepId,
  async ({ order_id, actor }: ReviewOrderInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [review] = await verification.listOrderReviews({ order_id })
    if (!review || review.reminded_at || !review.expires_at) {
      return new StepResponse({ entries: [] as TimelineEntry[] })
    }
    const {
      data: [order],
    } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["email"],
      filters: { id: order_id },
    })
    const { expiry } = await verification.getOptions()
    const at = new Date()
    if (order?.email) {
      await container.resolve(Modules.NOTIFICATION).createNotifications({
        to: order.email,
        channel: "email",
        template: expiry.reminderTemplate,
        resource_id: order_id,
        resource_type: "order",
        trigger_type: "order_cycle.payment_reminder",
        idempotency_key: `order-cycle:reminder:${order_id}`,
        data: {
          order_id,
          display_id: review.display_id,
          expires_at: new Date(review.expires_at).toISOString(),
          due: {
            amount_minor: review.due_minor,
            currency_code: review.currency_code,
          },
          payment_instructions: await readInstructionsOf(container, order_id),
        },
      })
    }
    await verification.updateOrderReviews({ id: review.id, reminded_at: at })
    const entry: TimelineEntry = {
      order_id,
      kind: "message_sent",
      cause: `reminder:${order_id}`,
      at,
      actor,
      payload: { template: expiry.reminderTemplate },
    }
    return new StepResponse({ entries: order?.email ? [entry] : [] })
  }
)
