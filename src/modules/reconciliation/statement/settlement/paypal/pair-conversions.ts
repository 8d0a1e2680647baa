import { toMainUnits } from "../../../../../money/to-main-units"
import type { SourceLine } from "../../source-line"

/**
 * Tells each side of a currency conversion what the other was. PayPal books
 * them as two transactions of one code (T0200, T0201 …) that name the same
 * reference.
 */
export function pairConversions(lines: readonly SourceLine[]): SourceLine[] {
  const byReference = new Map<string, SourceLine[]>()
  const keyOf = ({ refs }: SourceLine) => refs.others[0] ?? refs.bank ?? ""
  for (const line of lines.filter(({ kind }) => kind === "fx")) {
    const known = byReference.get(keyOf(line)) ?? []
    byReference.set(keyOf(line), [...known, line])
  }
  return lines.map((line) => {
    const others = line.kind === "fx" ? byReference.get(keyOf(line)) : []
    const opposite = (others ?? []).filter(
      ({ currency, amount_minor }) =>
        currency !== line.currency &&
        amount_minor < 0n !== line.amount_minor < 0n
    )
    const [other] = opposite
    return opposite.length === 1
      ? {
          ...line,
          original: {
            amount: toMainUnits(-other.amount_minor, other.currency),
            currency: other.currency,
            rate: null,
          },
        }
      : line
  })
}
