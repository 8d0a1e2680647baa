import { MedusaService } from "@medusajs/framework/utils"
import { CourierAccount } from "./models/courier-account"
import { Tracker } from "./models/tracker"
import { TrackingPayload } from "./models/tracking-payload"
import { TrackingEvent } from "./models/tracking-event"

export class TrackingModuleService extends MedusaService({
  CourierAccount,
  Tracker,
  TrackingPayload,
  TrackingEvent,
}) {}
