import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ItemPolicyListResponse,
  ItemPolicyResponse,
} from "../../../../../types/replenishment/policies"
import { saveItemPolicyWorkflow } from "../../../../../workflows/replenishment/workflows/save-item-policy"
import { findItems } from "../planning/find-items"
import { loadPolicies } from "../planning/load-policies"
import type {
  ListPoliciesQueryType,
  SaveItemPolicyType,
} from "../planning/validators"

/** What people decided for items. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPoliciesQueryType>,
  res: MedusaResponse<ItemPolicyListResponse>
) {
  const { q, inventory_item_id, location_id, offset, limit } =
    req.validatedQuery as ListPoliciesQueryType
  const items = await findItems(req.scope, q, inventory_item_id)
  res.json(
    await loadPolicies(
      req.scope,
      {
        ...(items && { inventory_item_id: items }),
        ...(location_id && { location_id }),
      },
      { offset, limit }
    )
  )
}

/** Makes or changes the one of an item and location. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveItemPolicyType>,
  res: MedusaResponse<ItemPolicyResponse>
) {
  const { inventory_item_id, location_id, service, ...values } =
    req.validatedBody
  const { result } = await saveItemPolicyWorkflow(req.scope).run({
    input: {
      inventory_item_id,
      location_id: location_id ?? null,
      values: {
        ...values,
        ...(service !== undefined && {
          service_basis_points:
            service === null ? null : Math.round(service * 10_000),
        }),
      },
    },
  })
  const { policies } = await loadPolicies(
    req.scope,
    { id: result.id },
    { offset: 0, limit: 1 }
  )
  res.json({ policy: policies[0] })
}
