import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { useOpenItems } from "../../api/use-open-items"
import { useOpenLines } from "../../api/use-open-lines"
import { payableKinds } from "./payable-kinds"
import { toOpenRows } from "./to-open-rows"

/** Open lines and items of a currency, and what the rules suggest of them. */
export const useOpenLists = (
  account: AccountRow,
  currency_code: string,
  searched: { lines: string; items: string }
) => {
  const answer = useOpenLines({
    account_id: account.id,
    currency_code,
    q: searched.lines || undefined,
  })
  const items = useOpenItems({
    currency_code,
    ...(searched.items
      ? { q: searched.items }
      : { kind: payableKinds[account.kind].join(",") }),
  })
  const pages = answer.data?.pages ?? []
  return {
    lines: toOpenRows(answer, (page) => page.lines),
    items: toOpenRows(items, (page) => page.items),
    first: pages[0],
    suggestions: pages
      .flatMap((page) => page.suggestions)
      .sort((one, other) => one.rank - other.rank),
    /** The account's own first, then those in which it has open lines. */
    currencies: [
      ...new Set([
        account.currency_code,
        ...(pages[0]?.open_currencies ?? []),
        currency_code,
      ]),
    ],
  }
}
