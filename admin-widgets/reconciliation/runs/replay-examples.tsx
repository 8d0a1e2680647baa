import { useTranslation } from "react-i18next"
import type {
  ReplayedPart,
  ReplayExample,
} from "../../../src/types/reconciliation/replays"
import { useFormat } from "../../format/use-format"
import { actorText } from "../../order/actor-text"
import { OrderLink } from "../../orders/order-link"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"

/** Lines that a replay decides otherwise than what stands. */
export const ReplayExamples = ({ examples }: { examples: ReplayExample[] }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const columns: PagedColumn<ReplayExample>[] = [
    {
      name: "day",
      header: t("replay.day"),
      cell: ({ booked_on }) => format.day(booked_on),
    },
    {
      name: "amount",
      header: t("replay.amount"),
      cell: (line) => format.money(line),
      isNumber: true,
    },
    {
      name: "difference",
      header: t("replay.difference"),
      cell: ({ difference }) => t(`replay.count.${difference}`),
    },
    {
      name: "standing",
      header: t("replay.standing"),
      cell: ({ standing }) => (
        <Part
          part={standing}
          by={standing && actorText(standing.decided_by, t)}
        />
      ),
    },
    {
      name: "replayed",
      header: t("replay.replayed"),
      cell: ({ replayed }) => <Part part={replayed} by={null} />,
    },
  ]
  return examples.length ? (
    <PagedTable
      label={t("replay.examples")}
      rows={examples}
      columns={columns}
      rowKey={({ line_id }) => line_id}
    />
  ) : null
}

type PartProps = { part: ReplayedPart | null; by: string | null }

const Part = ({ part, by }: PartProps) => {
  const { t } = useTranslation("order-cycle")
  if (!part) {
    return t("none")
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      {part.items.map(({ id, order_id, display_id }) =>
        order_id === null ? (
          <span key={id}>{id}</span>
        ) : (
          <OrderLink key={id} order={{ id: order_id, display_id }} />
        )
      )}
      <span className="text-ui-fg-subtle">
        {[t(`matchRule.${part.rule}`), by].filter(Boolean).join(" · ")}
      </span>
    </div>
  )
}
