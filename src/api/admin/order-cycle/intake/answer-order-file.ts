import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  IntakeBatchResponse,
  IntakeReportResponse,
} from "../../../../types/intake"
import type { OrderFile } from "../../../../workflows/verification/intake/order-file"
import { checkOrderFileWorkflow } from "../../../../workflows/verification/workflows/check-order-file"
import { receiveOrderFileWorkflow } from "../../../../workflows/verification/workflows/receive-order-file"
import { actorOf } from "../../../actor-of"
import { loadIntakeBatch } from "./load-intake-batch"

/**
 * Takes orders in and answers 202 with their import; in a dry run it writes
 * nothing and answers with what would come of them.
 */
export async function answerOrderFile<Body>(
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<IntakeBatchResponse | IntakeReportResponse>,
  file: OrderFile,
  isDryRun: boolean
): Promise<void> {
  if (isDryRun) {
    const { result: report } = await checkOrderFileWorkflow(req.scope).run({
      input: file,
    })
    res.json({ report })
    return
  }
  const { result } = await receiveOrderFileWorkflow(req.scope).run({
    input: {
      ...file,
      source: req.auth_context.actor_type === "api-key" ? "api" : "upload",
      actor: actorOf(req),
    },
  })
  res.status(202).json({ batch: await loadIntakeBatch(req.scope, result.id) })
}
