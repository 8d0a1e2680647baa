import type { Format } from "../../src/format/create-format"
import type { CursorPage } from "../../src/types/reconciliation/cursor-page"

type Counted = Pick<CursorPage, "count" | "is_count_capped">

/** How many rows a list has: `12`, or `1,000+` where counting ended. */
export const countText = (
  { count, is_count_capped }: Counted,
  format: Format
): string => `${format.whole(count ?? 0)}${is_count_capped ? "+" : ""}`
