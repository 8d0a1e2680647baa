import type { Translate } from "../../src/format/translate"
import type { ItemRow } from "../../src/types/reconciliation/items"

type Named = Pick<ItemRow, "kind" | "reference" | "payer" | "display_id">

/** What an item is called: its order's number, code and payer, else its kind. */
export const itemName = (
  { kind, reference, payer, display_id }: Named,
  t: Translate
) =>
  [display_id ? `#${display_id}` : null, reference, payer]
    .filter(Boolean)
    .join(" · ") || t(`itemKind.${kind}`)
