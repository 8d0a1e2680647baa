import { createDataTableFilterHelper } from "@medusajs/ui"
import {
  chargeStatuses,
  fulfillmentStates,
  type OrderFacetsResponse,
  orderStages,
} from "../../src/types/order-desk"
import type { Translate } from "../../src/format/translate"
import { holdTypes } from "./hold-types"
import { promiseWindows } from "./promise-windows"
import type { QueueRow } from "./queue-row"

const filter = createDataTableFilterHelper<QueueRow>()

type Choice = { value: string; label: string }

const several = (id: string, label: string, options: Choice[]) =>
  filter.custom({ id, type: "multiselect", label, options })

const words = (values: readonly string[], say: (value: string) => string) =>
  values.map((value) => ({ value, label: say(value) }))

/** Filters that core's order list lacks; those of no choice are left out. */
export const queueFilters = (
  t: Translate,
  { channels, couriers }: OrderFacetsResponse,
  locations: { id: string; name: string }[]
) => [
  several(
    "stage",
    t("orders.stage"),
    words(orderStages, (value) => t(`stage.${value}`))
  ),
  several(
    "hold",
    t("orders.hold"),
    words(holdTypes, (value) => t(`part.${value}`))
  ),
  several(
    "charge_status",
    t("orders.charge"),
    words(chargeStatuses, (value) => t(`charge.${value}`))
  ),
  several(
    "fulfillment_status",
    t("orders.fulfillment"),
    words(fulfillmentStates, (value) => t(`fulfillment.${value}`))
  ),
  filter.custom({
    id: "promise",
    type: "radio",
    label: t("orders.promised"),
    options: words(promiseWindows, (value) => t(`promise.${value}`)),
  }),
  ...[
    several("channel", t("orders.channel"), words(channels, String)),
    several("courier", t("orders.courier"), words(couriers, String)),
    several(
      "location",
      t("orders.location"),
      locations.map(({ id, name }) => ({ value: id, label: name }))
    ),
  ].filter(({ options }) => options.length > 1),
]
