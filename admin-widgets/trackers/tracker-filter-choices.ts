import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import { trackingStatuses } from "../../src/types/tracking"
import type { TrackerRowDto } from "../../src/types/tracking-queue"
import { alertKinds } from "./alert-kinds"
import { statusText } from "./status-text"

const filter = createDataTableFilterHelper<TrackerRowDto>()

/**
 * By what the queue is filtered.
 *
 * @param couriers codes of couriers that parcels are with.
 */
export const trackerFilterChoices = (t: Translate, couriers: string[]) => [
  filter.custom({
    id: "status",
    type: "multiselect",
    label: t("trackers.state"),
    options: trackingStatuses.map((value) => ({
      value,
      label: statusText(value, t),
    })),
  }),
  filter.custom({
    id: "alert",
    type: "multiselect",
    label: t("trackers.alert"),
    options: alertKinds.map((value) => ({
      value,
      label: t(`trackAlert.${value}`),
    })),
  }),
  filter.custom({
    id: "courier",
    type: "multiselect",
    label: t("trackers.courier"),
    options: couriers.map((value) => ({ value, label: value })),
  }),
]
