import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { type RefusalCode, refusalCodes } from "../../intake/refuse-order"
import { createImportedOrderWorkflow } from "../../workflows/create-imported-order"
import { updateImportedOrderWorkflow } from "../../workflows/update-imported-order"

export const createEachOrderStepId = "create-each-order"

/** Orders after which the counts are written, for who watches. */
const COUNT_EVERY = 25

/**
 * Makes or changes the orders that a batch still lacks, one by one, so that one that
 * fails does not keep the others. What is refused is told at its row; what
 * fails otherwise stays and is tried again.
 */
export const createEachOrderStep = createStep(
  createEachOrderStepId,
  async ({ batch_id }: { batch_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const batch = await verification.retrieveIntakeBatch(batch_id)
    const pending = await verification.listIntakeRecords(
      { batch_id, state: "pending" },
      { select: ["id", "order_id"], order: { id: "ASC" } }
    )
    for (const [index, { id, order_id }] of pending.entries()) {
      if (index % COUNT_EVERY === COUNT_EVERY - 1) {
        await verification.closeIntakeBatch(batch_id)
      }
      const workflow = order_id
        ? updateImportedOrderWorkflow
        : createImportedOrderWorkflow
      const { errors } = await workflow(container).run({
        input: { record_id: id, actor: batch.actor },
        throwOnError: false,
      })
      const error = errors[0]?.error
      if (error && refusalCodes.includes(error.code as RefusalCode)) {
        await verification.rejectIntakeRecord({
          record_id: id,
          code: error.code,
          message: error.message,
        })
      } else if (error) {
        await verification.updateIntakeRecords({ id, error: error.message })
        logger.error(`Intake record ${id}: ${error.message}`)
      }
    }
    return new StepResponse(pending.length)
  }
)
