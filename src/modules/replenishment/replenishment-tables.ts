import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { CountLine } from "./models/count-line"
import { ExpectedChange } from "./models/expected-change"
import { ForecastOverride } from "./models/forecast-override"
import { ItemPolicy } from "./models/item-policy"
import { ProjectDemand } from "./models/project-demand"
import { PurchaseCounter } from "./models/purchase-counter"
import { PurchaseLine } from "./models/purchase-line"
import { PurchaseOrder } from "./models/purchase-order"
import { Receipt } from "./models/receipt"
import { ReceiptLine } from "./models/receipt-line"
import { StockAlert } from "./models/stock-alert"
import { StockBalance } from "./models/stock-balance"
import { StockCount } from "./models/stock-count"
import { StockDay } from "./models/stock-day"
import { StockEntry } from "./models/stock-entry"
import { Suggestion } from "./models/suggestion"
import { SuggestionRun } from "./models/suggestion-run"
import { Supplier } from "./models/supplier"
import { SupplierItem } from "./models/supplier-item"
import { type ReplenishmentOptions, replenishmentOptions } from "./options"

/** The tables of replenishment and its options. */
export class ReplenishmentTables extends MedusaService({
  Supplier,
  SupplierItem,
  ItemPolicy,
  PurchaseCounter,
  PurchaseOrder,
  PurchaseLine,
  Receipt,
  ReceiptLine,
  StockEntry,
  StockBalance,
  ExpectedChange,
  StockDay,
  StockCount,
  CountLine,
  Suggestion,
  SuggestionRun,
  StockAlert,
  ForecastOverride,
  ProjectDemand,
}) {
  protected readonly options_: ReplenishmentOptions

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("replenishment", replenishmentOptions, options)
  }

  async getOptions(): Promise<ReplenishmentOptions> {
    return this.options_
  }
}
