import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { CourierAccountRow } from "../../src/types/courier-accounts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { StateBadge } from "./state-badge"

const column = createDataTableColumnHelper<CourierAccountRow>()

/** Columns of the list of couriers' accounts. */
export const accountColumns = (
  t: Translate,
  format: Format,
  open: (account: CourierAccountRow) => void
) => [
  column.accessor("name", {
    header: t("courierAccounts.name"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.name} open={() => open(original)}>
        {original.provider_id}: {original.couriers.join(", ")}
      </OpenCell>
    ),
  }),
  column.display({
    id: "state",
    header: t("courierAccounts.stateOf"),
    cell: ({ row: { original } }) => <StateBadge account={original} />,
  }),
  column.accessor("health.calls_today", {
    header: t("courierAccounts.calls"),
    headerAlign: "right",
    cell: ({ row: { original } }) => {
      const { calls_today, calls_left } = original.health
      return (
        <NumberCell>
          {calls_left === null
            ? format.whole(calls_today)
            : t("courierAccounts.callsLeft", {
                made: format.whole(calls_today),
                left: format.whole(calls_left),
              })}
        </NumberCell>
      )
    },
  }),
  ...(["due_parcels", "failed_payloads"] as const).map((name) =>
    column.accessor(`health.${name}`, {
      header: t(`courierAccounts.${name}`),
      headerAlign: "right",
      cell: ({ getValue }) => (
        <NumberCell>{format.whole(getValue())}</NumberCell>
      ),
    })
  ),
  ...(["last_webhook_at", "health.last_polled_at"] as const).map((name) =>
    column.accessor(name, {
      header: t(`courierAccounts.${name.replace("health.", "")}`),
      cell: ({ getValue }) => {
        const time = getValue()
        return time === null ? t("none") : format.shortMoment(time)
      },
    })
  ),
]
