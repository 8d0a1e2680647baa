import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { OrderRuleRow } from "../../src/types/order-rule"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { RuleSwitch } from "./rule-switch"

const column = createDataTableColumnHelper<OrderRuleRow>()

/** Columns of the list of rules. */
export const ruleColumns = (
  t: Translate,
  format: Format,
  open: (rule: OrderRuleRow) => void
) => [
  column.accessor("key", {
    header: t("rules.key"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.key} open={() => open(original)} />
    ),
  }),
  column.accessor("enabled", {
    header: t("rules.on"),
    cell: ({ row: { original } }) => <RuleSwitch rule={original} />,
  }),
  column.accessor("then", {
    header: t("rules.then"),
    cell: ({ getValue }) =>
      getValue()
        .map(({ action }) => t(`rules.action.${action}`))
        .join(", "),
  }),
  ...(["version", "hits"] as const).map((name) =>
    column.accessor(name, {
      header: t(`rules.${name}`),
      headerAlign: "right",
      cell: ({ getValue }) => (
        <NumberCell>{format.whole(getValue())}</NumberCell>
      ),
    })
  ),
  column.accessor("last_hit_at", {
    header: t("rules.lastHit"),
    cell: ({ getValue }) => {
      const last = getValue()
      return last ? format.shortMoment(last) : t("none")
    },
  }),
  column.accessor("failed", {
    header: t("rules.failed"),
    cell: ({ getValue }) =>
      getValue() > 0 ? (
        <Badge size="2xsmall" color="red">
          {t("rules.failedCount", { count: getValue() })}
        </Badge>
      ) : (
        t("none")
      ),
  }),
]
