import { createDataTableFilterHelper } from "@medusajs/ui"
import {
  chargeStatuses,
  type OrderDeskRow,
  orderStages,
} from "../../src/types/order-desk"
import type { Translate } from "../../src/format/translate"
import { holdTypes } from "./hold-types"

const filter = createDataTableFilterHelper<OrderDeskRow>()

/** Filters that core's order list lacks. */
export const queueFilters = (t: Translate) => [
  filter.accessor("stage", {
    type: "multiselect",
    label: t("orders.stage"),
    options: orderStages.map((value) => ({
      value,
      label: t(`stage.${value}`),
    })),
  }),
  filter.custom({
    id: "hold",
    type: "multiselect",
    label: t("orders.hold"),
    options: holdTypes.map((value) => ({ value, label: t(`part.${value}`) })),
  }),
  filter.accessor("charge_status", {
    type: "multiselect",
    label: t("orders.charge"),
    options: chargeStatuses.map((value) => ({
      value,
      label: t(`charge.${value}`),
    })),
  }),
]
