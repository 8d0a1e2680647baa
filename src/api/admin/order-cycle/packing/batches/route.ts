import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  PickBatchListResponse,
  PickBatchResponse,
} from "../../../../../types/pick-batch"
import { buildPickBatchWorkflow } from "../../../../../workflows/packing/workflows/build-pick-batch"
import { actorOf } from "../../../../actor-of"
import { loadPickBatch } from "./load-pick-batch"
import { loadPickBatches } from "./load-pick-batches"
import type { BuildPickBatchType, ListPickBatchesQueryType } from "./validators"

/** Batches, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPickBatchesQueryType>,
  res: MedusaResponse<PickBatchListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPickBatchesQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { batches, count } = await loadPickBatches(query, filters, {
    offset,
    limit,
  })
  res.json({ batches, count, offset, limit })
}

/** Builds a draft of what must leave the location first. */
export async function POST(
  req: AuthenticatedMedusaRequest<BuildPickBatchType>,
  res: MedusaResponse<PickBatchResponse>
) {
  const { result } = await buildPickBatchWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ batch: await loadPickBatch(req.scope, result.id) })
}
