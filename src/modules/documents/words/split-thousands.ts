/** Groups of three digits of a number, the lowest first: 12345 is 345, 12. */
export function splitThousands(value: bigint): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0n; rest /= 1000n) {
    groups.push(Number(rest % 1000n))
  }
  return groups
}
