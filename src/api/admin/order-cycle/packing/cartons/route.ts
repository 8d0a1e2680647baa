import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  CartonListResponse,
  CartonRow,
  CartonStockRow,
} from "../../../../../types/packing-facts"
import { setPackingFactWorkflow } from "../../../../../workflows/packing/workflows/set-packing-fact"
import { loadFact } from "../../packing-facts/load-fact"
import { loadFacts } from "../../packing-facts/load-facts"
import { loadStocks } from "../../packing-facts/load-stocks"
import { cartonFields } from "../../packing-facts/query-config"
import type {
  ListCartonsType,
  SetCartonType,
} from "../../packing-facts/validators"

const entity = "packing_carton"

/** Cartons with how many there are; with a location, those offered there. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CartonListResponse>
) {
  const { location_id, ...page } = req.validatedQuery as ListCartonsType
  const filters = location_id
    ? { $or: [{ location_id: null }, { location_id }] }
    : {}
  const { rows, ...counts } = await loadFacts(
    req.scope,
    { entity, fields: cartonFields, order: "code", filters },
    page
  )
  const cartons: CartonRow[] = rows
  const stocks: CartonStockRow[] = await loadStocks(
    req.scope,
    cartons.map(({ id }) => id),
    location_id
  )
  res.json({
    cartons: cartons.map((carton) => ({
      ...carton,
      stock: stocks.filter(({ carton_id }) => carton_id === carton.id),
    })),
    ...counts,
  })
}

/** Sets a carton; one with its code at its location is replaced. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetCartonType>,
  res: MedusaResponse<{ carton: CartonRow }>
) {
  const { result } = await setPackingFactWorkflow(req.scope).run({
    input: { table: "cartons", rows: [req.validatedBody] },
  })
  res.json({
    carton: await loadFact(req.scope, entity, cartonFields, result.id),
  })
}
