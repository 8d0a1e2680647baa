import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentsOptions } from "../options"
import type { IssueFrame } from "./issue-frame"

/**
 * What the shop's options add to a paper.
 *
 * @throws MedusaError NOT_ALLOWED without a seller.
 */
export function toIssueFrame(
  options: DocumentsOptions,
  paper: string
): IssueFrame {
  const { seller } = options
  if (!seller) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `No ${paper} can be issued: the plugin options name no seller. ` +
        "Set documents.seller with name and address; what is missing is " +
        "then issued by itself."
    )
  }
  return { options, seller }
}
