/** Gives units to those who lack them, the first first. */
export function dealUnits(
  tasks: { id: string; open: number }[],
  units: number
): { id: string; units: number }[] {
  let left = units
  return tasks.flatMap(({ id, open }) => {
    const given = Math.min(left, Math.max(0, open))
    left -= given
    return given > 0 ? [{ id, units: given }] : []
  })
}
