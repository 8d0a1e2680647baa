import type { PanelTracker } from "../../src/types/order-desk"
import { ParcelTracking } from "./parcel-tracking"
import { TrackerState } from "./tracker-state"
import { TrackingNumber } from "./tracking-number"

/** A parcel that left without packing: who carries it, and where it is. */
export const ShipmentItem = ({ tracker }: { tracker: PanelTracker }) => (
  <li className="flex flex-col gap-y-1">
    <div className="flex flex-wrap items-center gap-2">
      <TrackerState tracker={tracker} />
    </div>
    <TrackingNumber
      courier={tracker.courier}
      number={tracker.tracking_number}
    />
    <ParcelTracking tracker={tracker} />
  </li>
)
