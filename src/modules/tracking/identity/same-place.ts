import { foldText } from "./fold-text"

/** False only when both places are known and differ. */
export function samePlace(a: string | null, b: string | null): boolean {
  const [one, other] = [foldText(a), foldText(b)]
  return !one || !other || one === other
}
