import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  SupplierListResponse,
  SupplierResponse,
} from "../../../../../types/replenishment/suppliers"
import { saveSupplierWorkflow } from "../../../../../workflows/replenishment/workflows/save-supplier"
import { loadPage } from "../../../../load-page"
import { contains } from "../../contains"
import { countOfSuppliers } from "../purchase/count-of-suppliers"
import { supplierFields } from "../purchase/fields"
import { loadSupplier } from "../purchase/load-supplier"
import { refuseLostRhythm } from "../purchase/refuse-lost-rhythm"
import type {
  CreateSupplierType,
  ListSuppliersQueryType,
} from "../purchase/supplier-validators"
import { toMinorText } from "../purchase/to-minor-text"

/** Who sells us goods, by name. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSuppliersQueryType>,
  res: MedusaResponse<SupplierListResponse>
) {
  const { q, is_active, offset, limit } =
    req.validatedQuery as ListSuppliersQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "supplier",
    fields: supplierFields,
    filters: {
      ...(is_active !== undefined && { is_active }),
      ...(q && { $or: [{ code: contains(q) }, { name: contains(q) }] }),
    },
    order: { name: "ASC" },
    offset,
    limit,
  })
  const counts = await countOfSuppliers(
    req.scope,
    rows.map(({ id }) => id)
  )
  res.json({
    suppliers: rows.map((row) => ({ ...row, ...counts(row.id) })),
    ...page,
  })
}

/** Makes a supplier. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateSupplierType>,
  res: MedusaResponse<SupplierResponse>
) {
  const { minimum, free_freight, ...values } = req.validatedBody
  refuseLostRhythm(values)
  const { result } = await saveSupplierWorkflow(req.scope).run({
    input: {
      id: null,
      values: {
        ...values,
        minimum_minor: toMinorText(minimum, values.currency_code),
        free_freight_minor: toMinorText(free_freight, values.currency_code),
      },
    },
  })
  res.status(201).json({ supplier: await loadSupplier(req.scope, result.id) })
}
