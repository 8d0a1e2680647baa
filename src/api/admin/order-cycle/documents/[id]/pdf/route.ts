import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readPdf } from "../../../../../../workflows/documents/paper/read-pdf"
import { recordPrintsWorkflow } from "../../../../../../workflows/documents/workflows/record-prints"
import { actorOf } from "../../../../../actor-of"
import { sendPdf } from "../../../../../send-pdf"

/** The paper itself, as it was frozen at its issue; who got it is recorded. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { pdf, number, warnings } = await readPdf(req.scope, req.params.id)
  await recordPrintsWorkflow(req.scope).run({
    input: { ids: [req.params.id], actor: actorOf(req) },
  })
  sendPdf(res, { pdf, name: number, warnings })
}
