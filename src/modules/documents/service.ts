import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { DocumentCounter } from "./models/document-counter"
import { DocumentSeries } from "./models/document-series"
import { OrderDocument } from "./models/order-document"
import { type DocumentsOptions, documentsOptions } from "./options"
import { deliveryNoteRenderer } from "./render/delivery-note-renderer"
import { renderDeliveryNote } from "./render/render-delivery-note"
import type { RenderedDocument } from "./render/rendered-document"
import type { DeliveryNoteSnapshot } from "./snapshot/delivery-note-snapshot"
import { hashSnapshot } from "./snapshot/hash-snapshot"
import {
  insertDocument,
  type IssueDocumentInput,
} from "./storage/insert-document"

/** What the caller knows of a delivery note; the module adds the rest. */
export type IssueDeliveryNoteInput = {
  order_id: string
  parcel_id: string
  issued_by: string
  contents: Omit<
    DeliveryNoteSnapshot,
    "type" | "number" | "issued_at" | "time_zone" | "seller"
  >
}

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

  /**
   * Issues the delivery note of a parcel, once.
   *
   * @throws MedusaError NOT_ALLOWED when the options name no seller.
   */
  async issueDeliveryNote(input: IssueDeliveryNoteInput) {
    const { seller, timeZone, deliveryNote } = this.options_
    if (!seller) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No delivery note can be issued: the plugin options name no seller. " +
          "Set documents.seller with name and address; papers of labelled " +
          "parcels are then issued by themselves."
      )
    }
    return await this.issue({
      type: "delivery_note",
      scope: "",
      pattern: deliveryNote.pattern,
      reset: deliveryNote.reset,
      order_id: input.order_id,
      source_id: input.parcel_id,
      idempotency_key: `delivery_note:${input.parcel_id}`,
      renderer: deliveryNoteRenderer,
      issued_by: input.issued_by,
      contents: {
        ...input.contents,
        type: "delivery_note",
        time_zone: timeZone,
        seller,
      },
    })
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
   * Prints an issued document: the same document gives the same bytes.
   *
   * @throws MedusaError UNEXPECTED_STATE when the stored contents are not
   *   those that were issued.
   */
  async renderDocument(
    id: string
  ): Promise<RenderedDocument & { number: string }> {
    const document = await this.retrieveOrderDocument(id)
    const snapshot = document.snapshot as DeliveryNoteSnapshot
    if (hashSnapshot(snapshot) !== document.snapshot_sha256) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Document ${document.number} is not printed: its stored contents do ` +
          "not match the checksum of its issue. Compare it with a backup."
      )
    }
    const rendered = await renderDeliveryNote(snapshot, document.status)
    return { ...rendered, number: document.number }
  }
}
