import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderKey } from "../../../../modules/verification/intake/order/order-key"
import { buildIntakeReport } from "../../../../modules/verification/intake/report/build-intake-report"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderFile } from "../../intake/order-file"
import { readOrderFile } from "../../intake/read-order-file"

/** Refused rows that a dry run lists. */
const LISTED_REJECTS = 100

export const checkOrderFileStepId = "check-order-file"

/** Says what importing a file would come to, against what came in before. */
export const checkOrderFileStep = createStep(
  checkOrderFileStepId,
  async (input: OrderFile, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { intake } = await verification.getOptions()
    const file = readOrderFile(input, intake)
    const records = await verification.listIntakeRecords(
      {
        external_id: file.orders.map(({ external_id }) => external_id),
        state: { $ne: "rejected" },
      },
      { select: ["channel", "external_id", "content_hash"] }
    )
    const known = new Map(records.map((record) => [orderKey(record), record]))
    return new StepResponse(buildIntakeReport([file], known, LISTED_REJECTS))
  }
)
