import type { WrittenDiscrepancy } from "../../../modules/reconciliation/storage/discrepancies/write-discrepancies"
import { toMainUnits } from "../../../money/to-main-units"
import type { TimelineEntry } from "../../../types/timeline"

/** What opened and what resolved by itself, as orders' timelines tell it. */
export const toDiscrepancyEntries = (
  {
    opened,
    resolved,
  }: { opened: WrittenDiscrepancy[]; resolved: WrittenDiscrepancy[] },
  at: Date
): TimelineEntry[] => [
  ...opened.flatMap((one) => toEntry(one, "discrepancy_opened", at)),
  ...resolved.flatMap((one) => toEntry(one, "discrepancy_resolved", at)),
]

const toEntry = (
  { id, code, order_id, amount_minor, currency_code }: WrittenDiscrepancy,
  kind: "discrepancy_opened" | "discrepancy_resolved",
  at: Date
): TimelineEntry[] =>
  order_id
    ? [
        {
          order_id,
          kind,
          cause: `${kind}:${id}`,
          at,
          actor: "system",
          payload: {
            discrepancy_id: id,
            code,
            currency_code,
            amount: toMainUnits(BigInt(amount_minor), currency_code),
          },
        },
      ]
    : []
