import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../sql/manager-of"
import { DocumentsTables } from "./documents-tables"
import {
  type IssueDeliveryNoteInput,
  toDeliveryNoteInput,
} from "./issue/to-delivery-note-input"
import {
  type IssueInvoiceInput,
  toInvoiceInput,
} from "./issue/to-invoice-input"
import { toIssueFrame } from "./issue/to-issue-frame"
import {
  type IssueReceiptInput,
  toReceiptInput,
} from "./issue/to-receipt-input"
import { renderStored } from "./render/render-stored"
import { renderStoredPapers } from "./render/render-stored-papers"
import { claimDelivery, type DeliveryClaim } from "./storage/claim-delivery"
import { giveSscc } from "./storage/give-sscc"
import { insertDocument } from "./storage/insert-document"
import type { IssueDocumentInput } from "./storage/issue-document-input"
import { voidDocument } from "./storage/void-document"

/** Gapless series of numbers, issued papers and their PDF. */
export class DocumentsModuleService extends DocumentsTables {
  /** Issues a parcel's delivery note, once. NOT_ALLOWED without a seller. */
  async issueDeliveryNote(input: IssueDeliveryNoteInput) {
    const frame = toIssueFrame(this.options_, "delivery note")
    return await this.issue(toDeliveryNoteInput(input, frame))
  }

  /**
   * Issues the invoice of an order, once.
   *
   * @throws MedusaError NOT_ALLOWED without a seller, and with TAX_MISMATCH
   *   or NOT_PKP_BUT_TAXED.
   */
  async issueInvoice(input: IssueInvoiceInput) {
    const frame = toIssueFrame(this.options_, "invoice")
    return await this.issue(toInvoiceInput(input, frame))
  }

  /**
   * Issues the receipt of a capture, once.
   *
   * @throws MedusaError NOT_ALLOWED without a seller, and above what the
   *   order received, kept, and has no receipt for.
   */
  async issueReceipt(input: IssueReceiptInput) {
    const frame = toIssueFrame(this.options_, "receipt")
    return await this.issue(toReceiptInput(input, frame))
  }

  @InjectManager()
  async issue(
    input: IssueDocumentInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { verifyUrl } = this.options_
    const print = { verifyUrl, logo: this.logo_ }
    return await insertDocument(managerOf(sharedContext), input, print)
  }

  /**
   * Makes an issued paper void. Its number stays used and its contents stay.
   *
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when it is void already.
   */
  @InjectManager()
  async voidDocument(
    { id, reason, actor }: { id: string; reason: string; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    const document = await this.retrieveOrderDocument(id)
    await voidDocument(managerOf(sharedContext), { document, reason, actor })
  }

  /** As `renderStored`, by id. */
  async renderDocument(id: string) {
    const document = await this.retrieveOrderDocument(id)
    return await renderStored(document, await this.listLogosOf([document]))
  }

  /**
   * Prints several as one file, in the order of their ids.
   *
   * @throws MedusaError NOT_FOUND when one is not there.
   */
  async renderDocuments(ids: string[]) {
    const found = await this.listOrderDocuments(
      { id: ids },
      { take: ids.length }
    )
    const logos = await this.listLogosOf(found)
    return await renderStoredPapers(ids, found, logos)
  }

  /** As `claimDelivery`. */
  @InjectManager()
  async claimDelivery(
    claim: DeliveryClaim,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimDelivery(managerOf(sharedContext), claim)
  }

  /**
   * The SSCC of a parcel, given once and for good.
   *
   * @returns null when the shop has no GS1 company prefix.
   * @throws RangeError when the prefix has no serial left.
   */
  @InjectManager()
  async giveSscc(
    parcelId: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string | null> {
    const { companyPrefix } = this.options_
    return companyPrefix
      ? await giveSscc(managerOf(sharedContext), parcelId, companyPrefix)
      : null
  }
}
