import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { PaymentInstructionsResponse } from "../../../../../types/payment-instructions"
import { findInstructions } from "../find-instructions"

/** What a buyer is to transfer and where, for a storefront's own page. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<PaymentInstructionsResponse>
) {
  const instructions = await findInstructions(req.scope, req.params.token)
  res.setHeader("cache-control", "no-store")
  if (!instructions) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There are no such payment instructions."
    )
  }
  res.json({ payment_instructions: instructions })
}
