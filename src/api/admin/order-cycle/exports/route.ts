import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import type {
  ExportRunResponse,
  ExportRunsResponse,
} from "../../../../types/analytics"
import { startExportWorkflow } from "../../../../workflows/analytics/workflows/start-export"
import { actorOf } from "../../../actor-of"
import { keepConflictSentence } from "../../../keep-conflict-sentence"
import { loadExportRun } from "./load-export-run"
import { toExportRun } from "./to-export-run"
import type { ListExportsQueryType, StartExportType } from "./validators"

/** Exports, newest first, with the progress of one at work. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListExportsQueryType>,
  res: MedusaResponse<ExportRunsResponse>
) {
  const { state, offset, limit } = req.validatedQuery as ListExportsQueryType
  const analytics = req.scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  const [runs, count] = await analytics.listAndCountExportRuns(
    state ? { state } : {},
    { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
  )
  const exports = (await analytics.followRuns(runs)).map(toExportRun)
  res.json({ exports, count, offset, limit })
}

/** Asks for an export; one that waits or works is answered instead. */
export async function POST(
  req: AuthenticatedMedusaRequest<StartExportType>,
  res: MedusaResponse<ExportRunResponse>
) {
  const { result } = await startExportWorkflow(req.scope)
    .run({
      input: {
        trigger: "person",
        actor: actorOf(req),
        full: req.validatedBody.full,
      },
    })
    .catch(keepConflictSentence)
  if (!result) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The export was neither started nor found. Try again."
    )
  }
  res.status(202).json({ export: await loadExportRun(req.scope, result.id) })
}
