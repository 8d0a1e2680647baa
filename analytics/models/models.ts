import { datasets } from "../source/datasets"
import { dimCalendarModel } from "./dimensions/dim-calendar"
import { dimCourierModel } from "./dimensions/dim-courier"
import { dimCurrencyModel } from "./dimensions/dim-currency"
import { dimCustomerModel } from "./dimensions/dim-customer"
import { dimItemModel } from "./dimensions/dim-item"
import { dimItemCostModel } from "./dimensions/dim-item-cost"
import { dimLocationModel } from "./dimensions/dim-location"
import { dimProductVariantModel } from "./dimensions/dim-product-variant"
import { fctComplaintModel } from "./facts/fct-complaint"
import { fctDemandDailyModel } from "./facts/fct-demand-daily"
import { fctDemandLineModel } from "./facts/fct-demand-line"
import { fctDiscountModel } from "./facts/fct-discount"
import { fctHoldModel } from "./facts/fct-hold"
import { fctMatchModel } from "./facts/fct-match"
import { fctOrderModel } from "./facts/fct-order"
import { fctOrderEventModel } from "./facts/fct-order-event"
import { fctOrderLineModel } from "./facts/fct-order-line"
import { fctParcelModel } from "./facts/fct-parcel"
import { fctPaymentModel } from "./facts/fct-payment"
import { fctPickModel } from "./facts/fct-pick"
import { fctPurchaseLineModel } from "./facts/fct-purchase-line"
import { fctReceiptLineModel } from "./facts/fct-receipt-line"
import { fctStockModel } from "./facts/fct-stock"
import { fctStockMovementModel } from "./facts/fct-stock-movement"
import { fctTrackingEventModel } from "./facts/fct-tracking-event"
import { forecastBacktestModel } from "./forecast/forecast-backtest"
import { forecastItemModel } from "./forecast/forecast-item"
import { forecastPeriodModel } from "./forecast/forecast-period"
import { forecastRunModel } from "./forecast/forecast-run"
import { forecastStockModel } from "./forecast/forecast-stock"
import { metaDatasetModel } from "./meta/meta-dataset"
import { metaDefinitionModel } from "./meta/meta-definition"
import { metaExportModel } from "./meta/meta-export"
import type { Model } from "./model"
import { rptLeadTimeModel } from "./reports/rpt-lead-time"
import { rptReplenishmentModel } from "./reports/rpt-replenishment"
import { rptServiceModel } from "./reports/rpt-service"
import { rptStockHealthModel } from "./reports/rpt-stock-health"
import { stagingModel } from "./staging-model"

/** Every model of the warehouse; their inputs give the order. */
export const models: readonly Model[] = [
  ...datasets.map(stagingModel),
  metaExportModel,
  metaDatasetModel,
  metaDefinitionModel,
  dimCurrencyModel,
  dimCalendarModel,
  dimProductVariantModel,
  dimLocationModel,
  dimItemModel,
  dimItemCostModel,
  dimCustomerModel,
  dimCourierModel,
  fctOrderEventModel,
  fctHoldModel,
  fctPickModel,
  fctParcelModel,
  fctTrackingEventModel,
  fctOrderLineModel,
  fctDiscountModel,
  fctComplaintModel,
  fctPaymentModel,
  fctMatchModel,
  fctStockModel,
  fctOrderModel,
  fctDemandLineModel,
  fctDemandDailyModel,
  fctPurchaseLineModel,
  fctReceiptLineModel,
  fctStockMovementModel,
  forecastRunModel,
  forecastItemModel,
  forecastPeriodModel,
  forecastBacktestModel,
  forecastStockModel,
  rptReplenishmentModel,
  rptStockHealthModel,
  rptLeadTimeModel,
  rptServiceModel,
]
