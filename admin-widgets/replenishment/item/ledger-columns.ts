import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { StockEntryRow } from "../../../src/types/replenishment/stock-ledger"
import type { TwinColumn } from "../parts/twin-column"
import { signedText } from "../parts/signed-text"

/** Columns of a ledger: when, what, how many, and the running balance. */
export const ledgerColumns = (
  t: Translate,
  format: Format
): TwinColumn<StockEntryRow>[] => [
  {
    name: "at",
    header: t("ledger.at"),
    value: ({ at }) => at,
    cell: ({ from_at, at }) =>
      from_at === at
        ? format.shortMoment(at)
        : t("ledger.between", {
            from: format.shortMoment(from_at),
            to: format.shortMoment(at),
          }),
  },
  {
    name: "kind",
    header: t("ledger.kind"),
    value: ({ kind }) => kind,
    cell: ({ kind, reason }) =>
      [t(`stock_entry.${kind}`), reason && t(`stock_reason.${reason}`)]
        .filter(Boolean)
        .join(" · "),
  },
  {
    name: "delta",
    header: t("ledger.delta"),
    isNumber: true,
    value: ({ delta }) => Number(delta),
    cell: ({ delta }) => signedText(Number(delta), format),
  },
  {
    name: "balance",
    header: t("ledger.balance"),
    isNumber: true,
    value: ({ balance }) => Number(balance),
    cell: ({ balance }) => format.number(Number(balance)),
  },
  {
    name: "cause",
    header: t("ledger.cause"),
    value: ({ cause }) => cause,
    cell: ({ display_id, cause, overwrote, note }) =>
      [
        display_id ? `#${display_id}` : cause,
        overwrote && t("ledger.overwrote", { cause: overwrote }),
        note,
      ]
        .filter(Boolean)
        .join(" · ") || t("none"),
  },
  {
    name: "actor",
    header: t("ledger.actor"),
    value: ({ actor_name, actor }) => actor_name ?? actor,
    cell: ({ actor_name, actor }) => actor_name ?? actor ?? t("none"),
  },
]
