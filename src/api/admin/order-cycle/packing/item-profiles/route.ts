import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  PackableItemListResponse,
  PackableItemRow,
} from "../../../../../types/packing-facts"
import { setPackingFactWorkflow } from "../../../../../workflows/packing/workflows/set-packing-fact"
import { loadPackableItems } from "../../packing-facts/load-packable-items"
import type {
  ListItemProfilesType,
  SetItemProfileType,
} from "../../packing-facts/validators"

/** Items with how they pack; those that orders wait for come first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PackableItemListResponse>
) {
  const page = req.validatedQuery as ListItemProfilesType
  res.json(await loadPackableItems(req.scope, page))
}

/** Sets what is told of how an item packs; the rest stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetItemProfileType>,
  res: MedusaResponse<{ item_profile: PackableItemRow | null }>
) {
  const { inventory_item_id } = req.validatedBody
  await setPackingFactWorkflow(req.scope).run({
    input: {
      table: "item_profiles",
      rows: [req.validatedBody],
      set: Object.keys(req.validatedBody),
    },
  })
  const { item_profiles } = await loadPackableItems(req.scope, {
    unmeasured: false,
    inventory_item_id,
    offset: 0,
    limit: 1,
  })
  res.json({ item_profile: item_profiles[0] ?? null })
}
