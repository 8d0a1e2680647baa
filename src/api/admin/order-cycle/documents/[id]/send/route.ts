import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DocumentSentResponse } from "../../../../../../types/document"
import { sendDocumentWorkflow } from "../../../../../../workflows/documents/workflows/send-document"
import { actorOf } from "../../../../../actor-of"
import { toDeliveryRow } from "../../to-delivery-row"
import type { SendDocumentType } from "../../validators"

/** Mails a paper, once per address and cause; answers what came of it. */
export async function POST(
  req: AuthenticatedMedusaRequest<SendDocumentType>,
  res: MedusaResponse<DocumentSentResponse>
) {
  const { result } = await sendDocumentWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({ delivery: toDeliveryRow(result) })
}
