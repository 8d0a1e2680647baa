import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AccountListResponse,
  AccountResponse,
} from "../../../../../types/reconciliation/accounts"
import { openReconciliationAccountWorkflow } from "../../../../../workflows/reconciliation/workflows/open-reconciliation-account"
import { loadPage } from "../../../../load-page"
import { accountFields } from "../query-config"
import type { ListAccountsQueryType, OpenAccountType } from "../validators"

/** Accounts whose statements are read. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAccountsQueryType>,
  res: MedusaResponse<AccountListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListAccountsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "reconciliation_account",
    fields: accountFields,
    filters,
    order: { code: "ASC" },
    offset,
    limit,
  })
  res.json({ accounts: rows, ...page })
}

/** Opens an account. */
export async function POST(
  req: AuthenticatedMedusaRequest<OpenAccountType>,
  res: MedusaResponse<AccountResponse>
) {
  const { payee, ...body } = req.validatedBody
  const account = {
    ...body,
    payee_bank: payee?.payee_bank ?? null,
    payee_name: payee?.payee_name ?? null,
    payee_number: payee?.payee_number ?? null,
  }
  const { result } = await openReconciliationAccountWorkflow(req.scope).run({
    input: account,
  })
  res.status(201).json({ account: { id: result.id, ...account } })
}
