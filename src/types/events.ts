/** Names of the events that the order cycle emits; all start the same. */
export const orderCycleEvents = {
  intakeBatchReceived: "order_cycle.intake_batch_received",
  orderImported: "order_cycle.order_imported",
  orderVerified: "order_cycle.order_verified",
  orderHeld: "order_cycle.order_held",
  holdReleased: "order_cycle.hold_released",
  orderReleased: "order_cycle.order_released",
  backorderFilled: "order_cycle.backorder_filled",
  promiseChanged: "order_cycle.promise_changed",
  auditFindingOpened: "order_cycle.audit_finding_opened",
  orderExpired: "order_cycle.order_expired",
  itemMeasured: "order_cycle.item_measured",
  planRefused: "order_cycle.plan_refused",
  shortPicked: "order_cycle.short_picked",
  parcelPacked: "order_cycle.parcel_packed",
  parcelLabelled: "order_cycle.parcel_labelled",
  labelFailed: "order_cycle.label_failed",
  labelUnknown: "order_cycle.label_unknown",
  labelVoided: "order_cycle.label_voided",
  putAwayConfirmed: "order_cycle.put_away_confirmed",
  parcelHandedOver: "order_cycle.parcel_handed_over",
  documentIssued: "order_cycle.document_issued",
  documentVoided: "order_cycle.document_voided",
  trackingPayloadReceived: "order_cycle.tracking_payload_received",
  trackerCreated: "order_cycle.tracker_created",
  trackerStatusChanged: "order_cycle.tracker_status_changed",
  parcelDelivered: "order_cycle.parcel_delivered",
  matchConfirmed: "order_cycle.match_confirmed",
  warehousePublished: "order_cycle.warehouse_published",
} as const

export type OrderCycleEvent =
  (typeof orderCycleEvents)[keyof typeof orderCycleEvents]
