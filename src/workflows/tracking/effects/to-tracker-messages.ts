import { orderCycleEvents } from "../../../types/events"
import type { TrackerEffects } from "./tracker-effects"

/** What listeners are told of new states, in the order of a journey. */
export function toTrackerMessages(
  effects: TrackerEffects
): { name: string; data: object }[] {
  const { created, changed, delivered, returned, failed } = effects
  return [
    [orderCycleEvents.trackerCreated, created] as const,
    [orderCycleEvents.trackerStatusChanged, changed] as const,
    [orderCycleEvents.parcelDelivered, delivered] as const,
    [orderCycleEvents.parcelReturned, returned] as const,
    [orderCycleEvents.deliveryAttemptFailed, failed] as const,
  ].flatMap(([name, told]) => told.map((data) => ({ name, data })))
}
