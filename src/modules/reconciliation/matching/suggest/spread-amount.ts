import type { MatchPart } from "../cascade"
import type { MatchLine } from "../match-line"
import type { OpenItem } from "../open-item"

/** Gives each item what is open of it, as far as the line's amount goes. */
export function spreadAmount(
  { amount_minor }: MatchLine,
  items: OpenItem[]
): MatchPart[] {
  let rest = amount_minor
  return items.flatMap((item) => {
    const { open_minor } = item
    const fits = open_minor > 0n ? open_minor <= rest : open_minor >= rest
    const minor = fits ? open_minor : rest
    rest -= minor
    return minor === 0n ? [] : { item, minor }
  })
}
