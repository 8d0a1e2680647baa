import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ForecastOverrideResponse } from "../../../../../../../types/replenishment/overrides"
import { endOverrideWorkflow } from "../../../../../../../workflows/replenishment/workflows/end-override"
import { actorOf } from "../../../../../../actor-of"
import { loadOverrides } from "../../../planning/load-overrides"

/** Ends an override before its last day. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ForecastOverrideResponse>
) {
  const { id } = req.params
  await endOverrideWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  const { overrides } = await loadOverrides(
    req.scope,
    { id },
    { offset: 0, limit: 1 }
  )
  res.json({ override: overrides[0] })
}
