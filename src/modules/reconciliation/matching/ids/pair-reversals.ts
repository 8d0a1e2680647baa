type DisputedLine = {
  id: string
  kind: string
  moved_minor: bigint
  currency_code: string
  refs: string[]
}

/**
 * Chargebacks that were decided for the shop: the amount came back under the
 * same id. Both lines together move nothing.
 *
 * @returns the lines of such pairs.
 */
export function pairReversals(lines: DisputedLine[]): Set<string> {
  const paired = new Set<string>()
  const of = (wanted: string) => lines.filter(({ kind }) => kind === wanted)
  for (const reversal of of("chargeback_reversal")) {
    const chargeback = of("chargeback").find(
      (line) =>
        !paired.has(line.id) &&
        line.currency_code === reversal.currency_code &&
        line.moved_minor === -reversal.moved_minor &&
        line.refs.some((ref) => reversal.refs.includes(ref))
    )
    if (chargeback) {
      paired.add(chargeback.id).add(reversal.id)
    }
  }
  return paired
}
