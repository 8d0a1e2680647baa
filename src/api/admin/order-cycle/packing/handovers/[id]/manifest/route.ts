import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderDocument } from "../../../../../../../modules/documents/render/render-document"
import { gatherManifest } from "../../../../../../../workflows/documents/manifest/gather-manifest"
import { sendPdf } from "../../../../../../send-pdf"
import type { PrintManifestQueryType } from "../../validators"

/** The list of parcels that a courier signs for, as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PrintManifestQueryType>,
  res: MedusaResponse
) {
  const manifest = await gatherManifest(req.scope, {
    ...(req.validatedQuery as PrintManifestQueryType),
    handover_id: req.params.id,
  })
  sendPdf(res, {
    ...(await renderDocument(manifest, "issued")),
    name: `manifest-${manifest.code}`,
  })
}
