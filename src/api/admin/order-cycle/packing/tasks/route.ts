import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PickTaskListResponse } from "../../../../../types/packing"
import { pickTaskFields } from "../query-config"
import type { ListPickTasksQueryType } from "../validators"
import { loadPage } from "../../../../load-page"

/** The pick list, oldest task first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPickTasksQueryType>,
  res: MedusaResponse<PickTaskListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPickTasksQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "pick_task",
    fields: pickTaskFields,
    filters,
    order: { created_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ tasks: rows, ...page })
}
