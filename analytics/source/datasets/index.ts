import type { Dataset } from "../dataset"
import { captureDataset } from "./capture"
import { documentsDocumentDataset } from "./documents-document"
import { fulfillmentDataset } from "./fulfillment"
import { inventoryItemDataset } from "./inventory-item"
import { inventoryLevelDataset } from "./inventory-level"
import { orderDataset } from "./order"
import { orderAddressDataset } from "./order-address"
import { orderClaimDataset } from "./order-claim"
import { orderClaimItemDataset } from "./order-claim-item"
import { orderFulfillmentDataset } from "./order-fulfillment"
import { orderItemDataset } from "./order-item"
import { orderLineItemDataset } from "./order-line-item"
import { orderLineItemAdjustmentDataset } from "./order-line-item-adjustment"
import { orderPaymentCollectionDataset } from "./order-payment-collection"
import { orderShippingDataset } from "./order-shipping"
import { orderShippingMethodDataset } from "./order-shipping-method"
import { orderSummaryDataset } from "./order-summary"
import { packingParcelDataset } from "./packing-parcel"
import { packingParcelItemDataset } from "./packing-parcel-item"
import { packingPickTaskDataset } from "./packing-pick-task"
import { paymentDataset } from "./payment"
import { paymentCollectionDataset } from "./payment-collection"
import { productDataset } from "./product"
import { productVariantDataset } from "./product-variant"
import { productVariantInventoryItemDataset } from "./product-variant-inventory-item"
import { reconciliationAccountDataset } from "./reconciliation-account"
import { reconciliationItemDataset } from "./reconciliation-item"
import { reconciliationLineDataset } from "./reconciliation-line"
import { reconciliationMatchDataset } from "./reconciliation-match"
import { reconciliationMatchLegDataset } from "./reconciliation-match-leg"
import { refundDataset } from "./refund"
import { replenishmentForecastOverrideDataset } from "./replenishment-forecast-override"
import { replenishmentItemPolicyDataset } from "./replenishment-item-policy"
import { replenishmentProjectDemandDataset } from "./replenishment-project-demand"
import { replenishmentPurchaseLineDataset } from "./replenishment-purchase-line"
import { replenishmentPurchaseOrderDataset } from "./replenishment-purchase-order"
import { replenishmentReceiptDataset } from "./replenishment-receipt"
import { replenishmentReceiptLineDataset } from "./replenishment-receipt-line"
import { replenishmentStockDayDataset } from "./replenishment-stock-day"
import { replenishmentStockEntryDataset } from "./replenishment-stock-entry"
import { replenishmentSuggestionDataset } from "./replenishment-suggestion"
import { replenishmentSupplierDataset } from "./replenishment-supplier"
import { replenishmentSupplierItemDataset } from "./replenishment-supplier-item"
import { reservationItemDataset } from "./reservation-item"
import { returnDataset } from "./return"
import { returnItemDataset } from "./return-item"
import { returnReasonDataset } from "./return-reason"
import { salesChannelDataset } from "./sales-channel"
import { stockLocationDataset } from "./stock-location"
import { timelineEventDataset } from "./timeline-event"
import { trackingEventDataset } from "./tracking-event"
import { trackingTrackerDataset } from "./tracking-tracker"
import { verificationHoldDataset } from "./verification-hold"
import { verificationOrderDataset } from "./verification-order"

/** Every exported table, core's first. */
export const datasets: readonly Dataset[] = [
  orderDataset,
  orderAddressDataset,
  orderItemDataset,
  orderLineItemDataset,
  orderLineItemAdjustmentDataset,
  orderSummaryDataset,
  orderShippingDataset,
  orderShippingMethodDataset,
  orderPaymentCollectionDataset,
  paymentCollectionDataset,
  paymentDataset,
  captureDataset,
  refundDataset,
  productDataset,
  productVariantDataset,
  productVariantInventoryItemDataset,
  inventoryItemDataset,
  inventoryLevelDataset,
  reservationItemDataset,
  stockLocationDataset,
  salesChannelDataset,
  fulfillmentDataset,
  orderFulfillmentDataset,
  returnDataset,
  returnItemDataset,
  returnReasonDataset,
  orderClaimDataset,
  orderClaimItemDataset,
  timelineEventDataset,
  verificationOrderDataset,
  verificationHoldDataset,
  packingParcelDataset,
  packingParcelItemDataset,
  packingPickTaskDataset,
  trackingTrackerDataset,
  trackingEventDataset,
  documentsDocumentDataset,
  reconciliationAccountDataset,
  reconciliationItemDataset,
  reconciliationLineDataset,
  reconciliationMatchDataset,
  reconciliationMatchLegDataset,
  replenishmentSupplierDataset,
  replenishmentSupplierItemDataset,
  replenishmentItemPolicyDataset,
  replenishmentPurchaseOrderDataset,
  replenishmentPurchaseLineDataset,
  replenishmentReceiptDataset,
  replenishmentReceiptLineDataset,
  replenishmentStockEntryDataset,
  replenishmentStockDayDataset,
  replenishmentForecastOverrideDataset,
  replenishmentProjectDemandDataset,
  replenishmentSuggestionDataset,
]
