import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  WriteOffListResponse,
  WriteOffResponse,
} from "../../../../../types/reconciliation/discrepancies"
import { proposeWriteOffWorkflow } from "../../../../../workflows/reconciliation/workflows/propose-write-off"
import { actorOf } from "../../../../actor-of"
import { keepConflictSentence } from "../../../../keep-conflict-sentence"
import { loadPage } from "../../../../load-page"
import { writeOffFields } from "../query-config"
import { loadWriteOff } from "../load-write-off"
import type { ListWriteOffsQueryType, ProposeWriteOffType } from "../validators"

/** What was given up or is proposed to be, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListWriteOffsQueryType>,
  res: MedusaResponse<WriteOffListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListWriteOffsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "write_off",
    fields: writeOffFields,
    filters,
    order: { id: "DESC" },
    offset,
    limit,
  })
  res.json({ write_offs: rows, ...page })
}

/** Proposes to give up what a discrepancy leaves open. */
export async function POST(
  req: AuthenticatedMedusaRequest<ProposeWriteOffType>,
  res: MedusaResponse<WriteOffResponse>
) {
  const { result } = await proposeWriteOffWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.status(201).json({ write_off: await loadWriteOff(req.scope, result.id) })
}
