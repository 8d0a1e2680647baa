import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ProjectDemandResponse } from "../../../../../../types/replenishment/project-demand"
import { changeProjectDemandWorkflow } from "../../../../../../workflows/replenishment/workflows/change-project-demand"
import { loadProjectDemand } from "../../planning/load-project-demand"
import type { ChangeProjectDemandType } from "../../planning/knowledge-validators"

/** Says that a known order is served, given up, or wanted again. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeProjectDemandType>,
  res: MedusaResponse<ProjectDemandResponse>
) {
  const { id } = req.params
  await changeProjectDemandWorkflow(req.scope).run({
    input: { id, state: req.validatedBody.state },
  })
  const { project_demand } = await loadProjectDemand(
    req.scope,
    { id },
    { offset: 0, limit: 1 }
  )
  res.json({ project_demand: project_demand[0] })
}
