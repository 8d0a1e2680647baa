import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RECONCILIATION_MODULE } from "../../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../../modules/reconciliation/service"
import { toMainUnits } from "../../../../../../money/to-main-units"
import type { TransferCodeResponse } from "../../../../../../types/payment-instructions"
import { instructionsUrl } from "../../../../../../workflows/reconciliation/instructions/instructions-url"
import { toPaymentInstructions } from "../../../../../../workflows/reconciliation/instructions/to-payment-instructions"
import { readPublicUrl } from "../../../../../../workflows/tracking/messages/read-public-url"

/** What an order's buyer was told to transfer, and his page. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TransferCodeResponse>
) {
  const row = await req.scope
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readInstructions({ order_id: req.params.id })
  res.json({
    transfer_code: row && {
      ...toPaymentInstructions(row, new Date()),
      id: row.id,
      base_amount: toMainUnits(BigInt(row.base_minor), row.currency_code),
      token: row.token,
      url: instructionsUrl(await readPublicUrl(req.scope), row.token),
      told_at: row.told_at && new Date(row.told_at).toISOString(),
    },
  })
}
