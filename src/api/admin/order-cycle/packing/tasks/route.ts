import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PickTaskListResponse } from "../../../../../types/packing"
import { pickTaskFields } from "../query-config"
import type { ListPickTasksQueryType } from "../validators"

/** The pick list, oldest task first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPickTasksQueryType>,
  res: MedusaResponse<PickTaskListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPickTasksQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "pick_task",
    fields: pickTaskFields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { created_at: "ASC", id: "ASC" },
    },
  })
  res.json({
    tasks: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
