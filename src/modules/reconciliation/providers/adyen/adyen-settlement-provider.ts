import { settlementReaders } from "../../statement/settlement/settlement-readers"
import { AbstractSettlementProvider } from "../abstract-settlement-provider"
import type { EventRequest } from "../events/event-request"
import { parseEvent } from "../events/parse-event"
import { adyenNotification } from "./adyen-notification"
import { readAdyenItem } from "./read-adyen-item"
import { verifyAdyenItem } from "./verify-adyen-item"

/**
 * Adyen: settlement details, and standard webhooks. Their signature covers no
 * time: one that is sent again is known by its event id.
 */
export class AdyenSettlementProvider extends AbstractSettlementProvider {
  static identifier = "adyen"

  recognises = settlementReaders.adyen.recognises

  read = settlementReaders.adyen.read

  verifyEvent({ raw, secret }: EventRequest) {
    const body = parseEvent(raw, adyenNotification)
    const items = (body?.notificationItems ?? []).map(
      (one) => one.NotificationRequestItem
    )
    const isProven =
      items.length > 0 && items.every((item) => verifyAdyenItem(item, secret))
    return isProven ? items.flatMap((item) => readAdyenItem(item) ?? []) : null
  }
}
