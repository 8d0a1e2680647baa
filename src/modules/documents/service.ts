import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import {
  type IssueDeliveryNoteInput,
  toDeliveryNoteInput,
} from "./issue/to-delivery-note-input"
import {
  type IssueInvoiceInput,
  toInvoiceInput,
} from "./issue/to-invoice-input"
import {
  type IssueReceiptInput,
  toReceiptInput,
} from "./issue/to-receipt-input"
import { DocumentCounter } from "./models/document-counter"
import { DocumentSeries } from "./models/document-series"
import { OrderDocument } from "./models/order-document"
import { type DocumentsOptions, documentsOptions } from "./options"
import { renderDocument } from "./render/render-document"
import type { RenderedDocument } from "./render/rendered-document"
import type { DocumentSnapshot } from "./snapshot/document-snapshot"
import { hashSnapshot } from "./snapshot/hash-snapshot"
import { endDocument } from "./storage/end-document"
import { insertDocument } from "./storage/insert-document"
import type { IssueDocumentInput } from "./storage/issue-document-input"

/** Gapless series of numbers, issued papers and their PDF. */
export class DocumentsModuleService extends MedusaService({
  DocumentSeries,
  DocumentCounter,
  OrderDocument,
}) {
  protected readonly options_: DocumentsOptions

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("documents", documentsOptions, options)
  }

  async getOptions(): Promise<DocumentsOptions> {
    return this.options_
  }

  /** Issues a parcel's delivery note, once. NOT_ALLOWED without a seller. */
  async issueDeliveryNote(input: IssueDeliveryNoteInput) {
    const frame = this.frame_("delivery note")
    return await this.issue(toDeliveryNoteInput(input, frame))
  }

  /**
   * Issues the invoice of an order, once.
   *
   * @throws MedusaError NOT_ALLOWED without a seller, and with TAX_MISMATCH
   *   or NOT_PKP_BUT_TAXED.
   */
  async issueInvoice(input: IssueInvoiceInput) {
    return await this.issue(toInvoiceInput(input, this.frame_("invoice")))
  }

  /**
   * Issues the receipt of a capture, once.
   *
   * @throws MedusaError NOT_ALLOWED without a seller, and above what the
   *   order received, kept, and has no receipt for.
   */
  async issueReceipt(input: IssueReceiptInput) {
    return await this.issue(toReceiptInput(input, this.frame_("receipt")))
  }

  @InjectManager()
  async issue(
    input: IssueDocumentInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const manager = sharedContext.transactionManager ?? sharedContext.manager
    return await insertDocument(manager as SqlEntityManager, input)
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
    const manager = sharedContext.transactionManager ?? sharedContext.manager
    const { number, status } = await this.retrieveOrderDocument(id)
    const isEnded = await endDocument(manager as SqlEntityManager, {
      id,
      status: "void",
      reason,
      actor,
      superseded_by: null,
    })
    if (!isEnded) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Document ${number} is ${status} and is not made void again.`
      )
    }
  }

  /**
   * Prints an issued document: the same document gives the same bytes.
   *
   * @throws MedusaError UNEXPECTED_STATE when the stored contents are not
   *   those that were issued.
   */
  async renderDocument(
    id: string
  ): Promise<RenderedDocument & { number: string }> {
    const document = await this.retrieveOrderDocument(id)
    const snapshot = document.snapshot as DocumentSnapshot
    if (hashSnapshot(snapshot) !== document.snapshot_sha256) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Document ${document.number} is not printed: its stored contents do ` +
          "not match the checksum of its issue. Compare it with a backup."
      )
    }
    const rendered = await renderDocument(snapshot, document.status)
    return { ...rendered, number: document.number }
  }

  private frame_(paper: string) {
    const { seller } = this.options_
    if (!seller) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No ${paper} can be issued: the plugin options name no seller. ` +
          "Set documents.seller with name and address; what is missing is " +
          "then issued by itself."
      )
    }
    return { options: this.options_, seller }
  }
}
