import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addListEntryWorkflow } from "../../../../workflows/verification/workflows/add-list-entry"
import { actorOf } from "../../../actor-of"
import { loadPage } from "../../../load-page"
import type { AddListEntryType, ListPageType } from "../check-tables/validators"

/** Nobody's e-mail or phone: only who put whom on, why and until when. */
const fields = [
  "id",
  "list",
  "kind",
  "reason",
  "expires_at",
  "actor",
  "created_at",
]

/** Who is blocked or trusted, without names. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "list_entry",
    fields,
    order: { created_at: "ASC", id: "ASC" },
    ...(req.validatedQuery as ListPageType),
  })
  res.json({ entries: rows, ...page })
}

/** Blocks or trusts somebody. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddListEntryType>,
  res: MedusaResponse
) {
  const { result } = await addListEntryWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const { hash: _, ...entry } = result
  res.json({ entry })
}
