export type ParcelPart = {
  line_item_id: string
  inventory_item_id: string
  title: string
  /** Inventory units. */
  quantity: number
  required_quantity: number
  parts: number
}

export type LineQuantities =
  | { lines: { id: string; quantity: number }[]; problem: null }
  | { lines: null; problem: string }

/**
 * Turns a parcel's inventory units back into units of the order lines, which
 * is what core fulfils. A kit must be in the parcel whole: every part, in the
 * same number of kits.
 *
 * @returns the lines in the order of their first part, or the sentence why
 *   the parts make no whole lines.
 */
export function toLineQuantities(parts: ParcelPart[]): LineQuantities {
  const byLine = new Map<string, ParcelPart[]>()
  for (const part of parts) {
    byLine.set(part.line_item_id, [
      ...(byLine.get(part.line_item_id) ?? []),
      part,
    ])
  }
  const lines: { id: string; quantity: number }[] = []
  for (const [id, own] of byLine) {
    const units = new Set(
      own.map((part) => part.quantity / part.required_quantity)
    )
    const [quantity] = units
    if (
      own.length !== own[0].parts ||
      units.size !== 1 ||
      !Number.isInteger(quantity)
    ) {
      return { lines: null, problem: sayBrokenKit(own) }
    }
    lines.push({ id, quantity })
  }
  return { lines, problem: null }
}

const sayBrokenKit = (own: ParcelPart[]) =>
  `The parts of a set are not together: ${own
    .map((part) => `${part.quantity} × ${part.title}`)
    .join(", ")} make no whole units of the order line ` +
  `${own[0].line_item_id}. Move the reservations of all its parts to one ` +
  "location first."
