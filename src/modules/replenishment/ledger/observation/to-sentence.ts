import { scaleUnits } from "../../../../quantity/scale-units"
import { unscaleUnits } from "../../../../quantity/unscale-units"
import type {
  StockLedgerPart,
  StockLedgerSentence,
} from "../../../../types/replenishment/stock-ledger"
import { entryKinds } from "../entry-kinds"

type Sum = StockLedgerPart & { since: Date }

/**
 * "Why is it 47?" of a field at a location.
 *
 * @param sums what each kind of entries brought.
 * @param level what core says now, a decimal; null: no level.
 */
export function toSentence(
  sums: Sum[],
  level: string | null
): StockLedgerSentence {
  const parts = entryKinds.flatMap((kind) =>
    sums
      .filter((sum) => sum.kind === kind)
      .map(({ units, count }) => ({ kind, units, count }))
  )
  const balance = unscaleUnits(
    parts.reduce((all, { units }) => all + scaleUnits(units), 0n)
  )
  const unexplained =
    parts.find(({ kind }) => kind === "unexplained")?.units ?? "0"
  const since = sums
    .map((sum) => sum.since.toISOString())
    .toSorted()
    .at(0)
  return {
    key: keyOf({ parts, balance, level, unexplained }),
    balance,
    level,
    unexplained,
    parts,
    since: since ?? null,
  }
}

function keyOf({
  parts,
  balance,
  level,
  unexplained,
}: Pick<
  StockLedgerSentence,
  "parts" | "balance" | "level" | "unexplained"
>): StockLedgerSentence["key"] {
  if (!parts.length) {
    return "unseen"
  }
  if (balance !== (level ?? "0")) {
    return "why_drift"
  }
  return unexplained === "0" ? "why" : "why_unexplained"
}
