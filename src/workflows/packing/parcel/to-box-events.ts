import type { Consignment } from "./read-consignment"
import { toParcelEvent } from "./to-parcel-event"

/** The payload of an `order_cycle.parcel_*` event for each box of a label. */
export const toBoxEvents = ({ boxes }: Pick<Consignment, "boxes">) =>
  boxes.map(toParcelEvent)
