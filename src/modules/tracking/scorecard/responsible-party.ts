import type { TrackingReason } from "../../../types/tracking"
import type { ResponsibleParty } from "./scorecard"

/** Who is responsible for what stopped a parcel (design §2). */
export const responsibleParty = (reason: TrackingReason): ResponsibleParty =>
  reason.split("_")[0] as ResponsibleParty
