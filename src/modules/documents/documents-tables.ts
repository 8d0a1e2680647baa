import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import type { Logo } from "./logo/logo"
import { readLogo } from "./logo/read-logo"
import { DocumentCounter } from "./models/document-counter"
import { DocumentDelivery } from "./models/document-delivery"
import { LogoFile } from "./models/logo-file"
import { DocumentSeries } from "./models/document-series"
import { OrderDocument } from "./models/order-document"
import { ParcelSscc } from "./models/parcel-sscc"
import { type DocumentsOptions, documentsOptions } from "./options"

/** The module's tables and options. */
export class DocumentsTables extends MedusaService({
  DocumentSeries,
  DocumentCounter,
  DocumentDelivery,
  LogoFile,
  OrderDocument,
  ParcelSscc,
}) {
  protected readonly options_: DocumentsOptions
  protected readonly logo_: Logo | null

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("documents", documentsOptions, options)
    const { logo } = this.options_
    this.logo_ = logo === null ? null : readLogo(logo)
  }

  async getOptions(): Promise<DocumentsOptions> {
    return this.options_
  }

  /** The logos with which papers were issued. */
  protected async listLogosOf(documents: { snapshot: unknown }[]) {
    const sha256 = documents.flatMap(
      ({ snapshot }) => (snapshot as { logo?: string | null }).logo ?? []
    )
    return sha256.length ? await this.listLogoFiles({ sha256 }) : []
  }
}
