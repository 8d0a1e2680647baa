import { createDataTableFilterHelper } from "@medusajs/ui"
import type { OrderDeskRow } from "../../src/types/order-desk"
import type { Translate } from "../format/translate"
import { holdTypes } from "./hold-types"

const filter = createDataTableFilterHelper<OrderDeskRow>()

const stages = [
  "received",
  "verifying",
  "held",
  "ready",
  "released",
  "closed",
  "canceled",
  "expired",
]

/** Filters that core's order list lacks. */
export const queueFilters = (t: Translate) => [
  filter.accessor("stage", {
    type: "multiselect",
    label: t("orders.stage"),
    options: stages.map((value) => ({ value, label: t(`stage.${value}`) })),
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
    options: ["none", "partial", "full", "overcharged"].map((value) => ({
      value,
      label: t(`charge.${value}`),
    })),
  }),
]
