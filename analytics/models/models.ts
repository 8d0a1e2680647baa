import { datasets } from "../source/datasets"
import { dimCalendarModel } from "./dimensions/dim-calendar"
import { dimCourierModel } from "./dimensions/dim-courier"
import { dimCurrencyModel } from "./dimensions/dim-currency"
import { dimCustomerModel } from "./dimensions/dim-customer"
import { dimLocationModel } from "./dimensions/dim-location"
import { dimProductVariantModel } from "./dimensions/dim-product-variant"
import { fctComplaintModel } from "./facts/fct-complaint"
import { fctDemandWeeklyModel } from "./facts/fct-demand-weekly"
import { fctDiscountModel } from "./facts/fct-discount"
import { fctHoldModel } from "./facts/fct-hold"
import { fctMatchModel } from "./facts/fct-match"
import { fctOrderModel } from "./facts/fct-order"
import { fctOrderEventModel } from "./facts/fct-order-event"
import { fctOrderLineModel } from "./facts/fct-order-line"
import { fctParcelModel } from "./facts/fct-parcel"
import { fctPaymentModel } from "./facts/fct-payment"
import { fctPickModel } from "./facts/fct-pick"
import { fctStockModel } from "./facts/fct-stock"
import { fctTrackingEventModel } from "./facts/fct-tracking-event"
import { forecastItemModel } from "./forecast/forecast-item"
import { forecastWeekModel } from "./forecast/forecast-week"
import { metaDatasetModel } from "./meta/meta-dataset"
import { metaDefinitionModel } from "./meta/meta-definition"
import { metaExportModel } from "./meta/meta-export"
import type { Model } from "./model"
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
  fctDemandWeeklyModel,
  fctOrderModel,
  forecastItemModel,
  forecastWeekModel,
]
