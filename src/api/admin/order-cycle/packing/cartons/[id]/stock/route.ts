import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CartonStockRow } from "../../../../../../../types/packing-facts"
import { countCartonsWorkflow } from "../../../../../../../workflows/packing/workflows/count-cartons"
import { actorOf } from "../../../../../../actor-of"
import type { CountCartonsType } from "../../../../packing-facts/validators"

/** Counts or receives cartons; the same `client_id` counts once. */
export async function POST(
  req: AuthenticatedMedusaRequest<CountCartonsType>,
  res: MedusaResponse<{ stock: CartonStockRow }>
) {
  const { result } = await countCartonsWorkflow(req.scope).run({
    input: {
      carton_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  const { carton_id, location_id, on_hand, reserved } = result
  res.json({ stock: { carton_id, location_id, on_hand, reserved } })
}
