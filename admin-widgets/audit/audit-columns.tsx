import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { AuditFindingRow } from "../../src/types/audit"
import { OpenCell } from "../lists/open-cell"
import { OrderLink } from "../orders/order-link"
import { evidenceText } from "./evidence-text"
import { FindingState } from "./finding-state"

const column = createDataTableColumnHelper<AuditFindingRow>()

/** Columns of the list of findings. */
export const auditColumns = (
  t: Translate,
  format: Format,
  open: (finding: AuditFindingRow) => void
) => [
  column.accessor("invariant", {
    header: t("audit.what"),
    cell: ({ row: { original } }) => (
      <OpenCell
        name={t(`audit.invariant.${original.invariant}`)}
        open={() => open(original)}
      >
        {[original.found.title, original.found.sku]
          .filter((name) => typeof name === "string")
          .join(" · ")}
      </OpenCell>
    ),
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) =>
      original.order_id ? (
        <OrderLink
          order={{ id: original.order_id, display_id: original.display_id }}
        />
      ) : (
        t("none")
      ),
  }),
  column.accessor("found", {
    header: t("audit.evidence"),
    minSize: 320,
    cell: ({ row: { original } }) => {
      const { expected, found } = evidenceText(original, t, format)
      return (
        <div className="whitespace-normal py-2">
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("audit.expectedIs", { text: expected })}
          </Text>
          <Text size="small">{t("audit.foundIs", { text: found })}</Text>
        </div>
      )
    },
  }),
  column.accessor("seen_first_at", {
    header: t("audit.since"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
  column.accessor("state", {
    header: t("audit.stateOf"),
    cell: ({ getValue }) => <FindingState state={getValue()} />,
  }),
]
