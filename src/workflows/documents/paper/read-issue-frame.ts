import type { MedusaContainer } from "@medusajs/framework/types"
import { toIssueFrame } from "../../../modules/documents/issue/to-issue-frame"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"

/**
 * Whose paper it is, and the zone of its dates.
 *
 * @throws MedusaError NOT_ALLOWED without a seller.
 */
export async function readIssueFrame(
  container: MedusaContainer,
  paper: string
) {
  const options = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  const { seller } = toIssueFrame(options, paper)
  return { seller, time_zone: options.timeZone }
}
