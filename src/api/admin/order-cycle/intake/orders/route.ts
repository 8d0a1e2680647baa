import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  IntakeBatchResponse,
  IntakeReportResponse,
} from "../../../../../types/intake"
import { answerOrderFile } from "../answer-order-file"
import type { ImportOrdersQueryType } from "../validators"

/**
 * Takes one order or several in, as JSON: an order, a list of them, or an
 * object with the list in `orders`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<unknown, ImportOrdersQueryType>,
  res: MedusaResponse<IntakeBatchResponse | IntakeReportResponse>
) {
  const { channel, dry_run } = req.validatedQuery as ImportOrdersQueryType
  if (!Buffer.isBuffer(req.rawBody)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The request has no orders: send them as JSON with the header " +
        "Content-Type: application/json."
    )
  }
  const file = {
    file_name: "orders.json",
    content_base64: req.rawBody.toString("base64"),
    channel: channel ?? null,
  }
  await answerOrderFile(req, res, file, dry_run === "true")
}
