import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ProjectDemandListResponse,
  ProjectDemandResponse,
} from "../../../../../types/replenishment/project-demand"
import { createProjectDemandWorkflow } from "../../../../../workflows/replenishment/workflows/create-project-demand"
import { actorOf } from "../../../../actor-of"
import { loadProjectDemand } from "../planning/load-project-demand"
import type {
  CreateProjectDemandType,
  ListProjectDemandQueryType,
} from "../planning/knowledge-validators"

/** Known orders to come, the next first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListProjectDemandQueryType>,
  res: MedusaResponse<ProjectDemandListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListProjectDemandQueryType
  res.json(await loadProjectDemand(req.scope, filters, { offset, limit }))
}

/** Notes a known order to come. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateProjectDemandType>,
  res: MedusaResponse<ProjectDemandResponse>
) {
  const { order_id, ...values } = req.validatedBody
  const { result } = await createProjectDemandWorkflow(req.scope).run({
    input: { ...values, order_id: order_id ?? null, actor: actorOf(req) },
  })
  const { project_demand } = await loadProjectDemand(
    req.scope,
    { id: result.id },
    { offset: 0, limit: 1 }
  )
  res.status(201).json({ project_demand: project_demand[0] })
}
