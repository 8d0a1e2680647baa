import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { setCreditAccountWorkflow } from "../../../../workflows/verification/workflows/set-credit-account"
import { loadPage } from "../../../load-page"
import type {
  ListPageType,
  SetCreditAccountType,
} from "../check-tables/validators"

const fields = [
  "id",
  "customer_id",
  "currency_code",
  "limit_minor",
  "terms_days",
  "updated_at",
]

/** Customers who may buy on credit. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "credit_account",
    fields,
    order: { customer_id: "ASC", id: "ASC" },
    ...(req.validatedQuery as ListPageType),
  })
  res.json({ credit_accounts: rows, ...page })
}

/** Sets what a customer may owe in a currency. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetCreditAccountType>,
  res: MedusaResponse
) {
  const { result } = await setCreditAccountWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ credit_account: result })
}
