import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ReviewedOrder } from "../order/reviewed-order"
import { releaseOrderWorkflow } from "../workflows/release-order"

export type TryReleaseOrderInput = {
  review: Pick<ReviewedOrder, "order_id" | "stage" | "hold_types">
  actor: string
}

export const tryReleaseOrderStepId = "try-release-order"

/**
 * Releases an order that is ready, where the shop wants that. It runs the
 * release as a workflow of its own: when the shop's own hook refuses, the
 * review stands and the order waits.
 */
export const tryReleaseOrderStep = createStep(
  tryReleaseOrderStepId,
  async ({ review, actor }: TryReleaseOrderInput, { container }) => {
    const { order_id, stage, hold_types } = review
    const { autoRelease } = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .getOptions()
    if (stage !== "ready" || !autoRelease) {
      return new StepResponse({ order_id, stage, hold_types })
    }
    const { errors } = await releaseOrderWorkflow(container).run({
      input: { order_id, actor, is_reviewed: true },
      throwOnError: false,
    })
    if (errors?.length) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Order ${order_id} waits: ${errors[0].error.message}`)
      return new StepResponse({ order_id, stage, hold_types })
    }
    return new StepResponse({
      order_id,
      stage: "released" as const,
      hold_types,
    })
  }
)
