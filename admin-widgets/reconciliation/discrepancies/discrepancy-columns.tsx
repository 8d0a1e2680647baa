import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { ListedDiscrepancy } from "../../../src/types/reconciliation/discrepancies"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { OrderLink } from "../../orders/order-link"
import { CodeBadge } from "./code-badge"
import { discrepancyText } from "./discrepancy-text"
import { DueText } from "./due-text"

const column = createDataTableColumnHelper<ListedDiscrepancy>()

/** Columns of the list of discrepancies. */
export const discrepancyColumns = (
  t: Translate,
  format: Format,
  accounts: AccountRow[],
  actorName: (actor: string) => string,
  open: (row: ListedDiscrepancy) => void
) => [
  column.accessor("code", {
    header: t("discrepancies.code"),
    cell: ({ row: { original } }) => <CodeBadge {...original} />,
  }),
  column.display({
    id: "says",
    header: t("discrepancies.what"),
    cell: ({ row: { original } }) => {
      const { says, todo } = discrepancyText(original, t, format)
      return (
        <div className="min-w-[200px] max-w-[360px] whitespace-normal py-1">
          <OpenCell name={says} open={() => open(original)}>
            {todo}
          </OpenCell>
        </div>
      )
    },
  }),
  column.accessor("amount_minor", {
    header: () => <NumberCell>{t("discrepancies.amount")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>{format.money(original)}</NumberCell>
    ),
  }),
  column.accessor("due_at", {
    header: t("discrepancies.dueAt"),
    cell: ({ row: { original } }) => <DueText {...original} />,
  }),
  column.accessor("assignee", {
    header: t("discrepancies.owner"),
    cell: ({ getValue }) => {
      const assignee = getValue()
      return assignee ? actorName(assignee) : t("none")
    },
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => {
      const { order_id: id, display_id } = original
      return id ? <OrderLink order={{ id, display_id }} /> : t("none")
    },
  }),
  column.accessor("account_id", {
    header: t("reconciliation.account"),
    cell: ({ getValue }) =>
      accounts.find(({ id }) => id === getValue())?.name ?? t("none"),
  }),
  column.accessor("state", {
    header: t("discrepancies.stateOf"),
    cell: ({ row: { original } }) =>
      original.resolution
        ? t(`resolution.${original.resolution}`)
        : t(`discrepancyState.${original.state}`),
  }),
]
