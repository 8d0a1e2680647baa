import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ScanResponse } from "../../../../../../../types/packing"
import { verifyScanWorkflow } from "../../../../../../../workflows/packing/workflows/verify-scan"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { ScanParcelType } from "../../../validators"
import { toScanRow } from "./to-scan-row"

/** Checks a scan; whatever it comes to is answered, only `ok` counts. */
export async function POST(
  req: AuthenticatedMedusaRequest<ScanParcelType>,
  res: MedusaResponse<ScanResponse>
) {
  const { result: scan } = await verifyScanWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        parcel_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  const parcel = await loadParcel(req.scope, req.params.id)
  const expected = parcel.items.find(({ id }) => id === scan.parcel_item_id)
  res.json({
    scan: toScanRow({ ...scan, title: expected?.title ?? scan.title }),
    parcel,
  })
}
