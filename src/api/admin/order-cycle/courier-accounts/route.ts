import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import type { CourierAccountsResponse } from "../../../../types/courier-accounts"
import type { CourierAccountResponse } from "../../../../types/tracking"
import { openCourierAccountWorkflow } from "../../../../workflows/tracking/workflows/open-courier-account"
import { accountFields } from "./account-fields"
import { loadAccount } from "./load-account"
import type {
  CreateCourierAccountBodyType,
  ListCourierAccountsQueryType,
} from "./validators"
import { loadPage } from "../../../load-page"

/** Accounts that couriers report to, oldest first, and how they fare. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListCourierAccountsQueryType>,
  res: MedusaResponse<CourierAccountsResponse>
) {
  const { offset, limit } = req.validatedQuery as ListCourierAccountsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "courier_account",
    fields: accountFields,
    order: { id: "ASC" },
    offset,
    limit,
  })
  const tracking = req.scope.resolve<TrackingModuleService>(TRACKING_MODULE)
  const health = await tracking.readAccountsHealth(rows, new Date())
  const { couriers } = await tracking.getOptions()
  res.json({
    courier_accounts: rows.map((row, at) => ({ ...row, health: health[at] })),
    providers: await tracking.listProviders(),
    couriers,
    ...page,
  })
}

/** Opens an account; the token of its webhook is told this once. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateCourierAccountBodyType>,
  res: MedusaResponse<CourierAccountResponse>
) {
  const { result } = await openCourierAccountWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  const account = await loadAccount(req.scope, result.id)
  res
    .status(201)
    .json({ courier_account: { ...account, path_token: result.path_token } })
}
