import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PackingPlanListResponse } from "../../../../../types/packing-plan"
import { planPackingWorkflow } from "../../../../../workflows/packing/workflows/plan-packing"
import { actorOf } from "../../../../actor-of"
import { loadPlans } from "./load-plans"
import type { ListPlansType, PlanPackingType } from "./validators"

/** Plans, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPlansType>,
  res: MedusaResponse<PackingPlanListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListPlansType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = await loadPlans(query, filters, { offset, limit })
  res.json({ ...page, offset, limit })
}

/** Plans an order again; a plan that would be the same stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<PlanPackingType>,
  res: MedusaResponse<PackingPlanListResponse>
) {
  const { result } = await planPackingWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const page = { offset: 0, limit: Math.max(result.length, 1) }
  res.json({ ...(await loadPlans(query, { id: result }, page)), ...page })
}
