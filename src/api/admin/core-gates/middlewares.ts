import type { MiddlewareRoute } from "@medusajs/framework/http"
import { easePartialFulfillment } from "./ease-partial-fulfillment"
import { holdOrderLock } from "./hold-order-lock"
import { orderOfBody } from "./order-of-body"
import { orderOfPayment } from "./order-of-payment"
import { refuseAddressAfterLabel } from "./refuse-address-after-label"
import { refuseExcessRefund } from "./refuse-excess-refund"
import { refuseHeldFulfillment } from "./refuse-held-fulfillment"
import { refuseHeldOrder } from "./refuse-held-order"
import { refuseIncompleteDraft } from "./refuse-incomplete-draft"
import { refuseOtherLocation } from "./refuse-other-location"
import { refusePromisedMoney } from "./refuse-promised-money"
import { refuseReservationMove } from "./refuse-reservation-move"
import { refuseWaitingUnits } from "./refuse-waiting-units"
import { rememberCoreRefund } from "./remember-core-refund"
import { tellLevelEdit } from "./tell-level-edit"

/**
 * Gates before core's own routes, which fulfil and ship whatever is held,
 * move money without a lock while ours cancels, and refuse what may be done.
 * Parameters are named as core's folders are and methods are given, else the
 * router puts these behind the handlers and they never run.
 */
export const coreGateMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/fulfillments",
    middlewares: [
      holdOrderLock(async (req) => req.params.id),
      refuseHeldOrder((req) => req.params.id),
      refuseWaitingUnits((req) => req.params.id),
      refuseOtherLocation,
      easePartialFulfillment,
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    middlewares: [refuseHeldOrder((req) => req.params.id)],
  },
  {
    method: ["POST"],
    matcher: "/admin/fulfillments",
    middlewares: [
      holdOrderLock(async (req) => orderOfBody(req)),
      refuseHeldOrder(orderOfBody),
      refuseWaitingUnits(orderOfBody),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/fulfillments/:id/shipment",
    middlewares: [refuseHeldFulfillment],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id",
    middlewares: [refuseAddressAfterLabel],
  },
  {
    method: ["POST"],
    matcher: "/admin/inventory-items/:id/location-levels/:location_id",
    middlewares: [tellLevelEdit],
  },
  {
    method: ["POST"],
    matcher: "/admin/inventory-items/:id/location-levels/batch",
    middlewares: [tellLevelEdit],
  },
  {
    method: ["POST"],
    matcher: "/admin/inventory-items/location-levels/batch",
    middlewares: [tellLevelEdit],
  },
  {
    method: ["POST"],
    matcher: "/admin/reservations/:id",
    middlewares: [refuseReservationMove],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/cancel",
    middlewares: [
      holdOrderLock(async (req) => req.params.id),
      refusePromisedMoney,
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/payments/:id/capture",
    middlewares: [holdOrderLock(orderOfPayment)],
  },
  {
    method: ["POST"],
    matcher: "/admin/payments/:id/refund",
    middlewares: [
      holdOrderLock(orderOfPayment),
      refuseExcessRefund,
      rememberCoreRefund,
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/draft-orders/:id/convert-to-order",
    middlewares: [refuseIncompleteDraft],
  },
]
