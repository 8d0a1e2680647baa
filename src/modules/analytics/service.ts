import { MedusaService } from "@medusajs/framework/utils"
import { ExportRun } from "./models/export-run"

export class AnalyticsModuleService extends MedusaService({
  ExportRun,
}) {}
