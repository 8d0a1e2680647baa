import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { StockLedgerSentence } from "../../../src/types/replenishment/stock-ledger"
import { signedText } from "../parts/signed-text"

/** "Why is it 47?": what came and went since the beginning, in a sentence. */
export const ledgerSentence = (
  { key, balance, level, unexplained, parts, since }: StockLedgerSentence,
  t: Translate,
  format: Format
): string =>
  t(`stock_ledger.${key}`, {
    balance: format.number(Number(balance)),
    level: level === null ? t("none") : format.number(Number(level)),
    unexplained: signedText(Number(unexplained), format),
    since: since ? format.moment(since) : t("none"),
    parts: parts
      .map(({ kind, units }) =>
        t("stock_ledger.part", {
          kind: t(`stock_entry.${kind}`),
          units:
            kind === "opening"
              ? format.number(Number(units))
              : signedText(Number(units), format),
        })
      )
      .join(", "),
  })
