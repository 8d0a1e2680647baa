import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { dropUnknownSkus } from "../../intake/drop-unknown-skus"
import { listKnownSkus } from "../../intake/list-known-skus"
import type { OrderFile } from "../../intake/order-file"
import { readOrderFile } from "../../intake/read-order-file"

export type OpenIntakeBatchInput = OrderFile & {
  source: "upload" | "api"
  actor: string
}

export const openIntakeBatchStepId = "open-intake-batch"

/**
 * Reads a file and writes down what it asks for; no order is made yet. The
 * record stays whatever happens: a sweeper goes on from it.
 */
export const openIntakeBatchStep = createStep(
  openIntakeBatchStepId,
  async (input: OpenIntakeBatchInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { intake } = await verification.getOptions()
    const file = readOrderFile(input, intake)
    if (!file.rows_total) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${file.name}: The file has a header and no rows.`
      )
    }
    const known = await listKnownSkus(container, file.orders)
    const { orders, rejects } = dropUnknownSkus(file.orders, known)
    const channels = new Set(orders.map(({ channel }) => channel))
    const batch = await verification.openIntakeBatch({
      channel: [...channels].sort().join(",") || (input.channel ?? ""),
      source: input.source,
      file_name: file.name,
      sha256: file.sha256,
      actor: input.actor,
      rows_total: file.rows_total,
      orders_total: file.orders_total,
      orders,
      rejects: [...file.rejects, ...rejects],
    })
    return new StepResponse(batch)
  }
)
