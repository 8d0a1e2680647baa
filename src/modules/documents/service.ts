import { MedusaService } from "@medusajs/framework/utils"
import { DocumentSeries } from "./models/document-series"
import { DocumentCounter } from "./models/document-counter"
import { OrderDocument } from "./models/order-document"

export class DocumentsModuleService extends MedusaService({
  DocumentSeries,
  DocumentCounter,
  OrderDocument,
}) {}
