/** An order line as packing reads it; quantities in units of the line. */
export type PackableLine = {
  id: string
  title: string
  variant_id: string | null
  variant_sku: string | null
  /** Units that no fulfilment holds yet. */
  outstanding: number
  ships: boolean
  manages_stock: boolean
  /** What one unit consists of; empty for goods without managed stock. */
  parts: {
    inventory_item_id: string
    sku: string | null
    title: string | null
    required_quantity: number
  }[]
}

/** Stock that core keeps for a line; quantity in inventory units. */
export type LineReservation = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

export type NewPickTask = {
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  variant_id: string | null
  sku: string | null
  title: string
  /** Inventory units. */
  quantity: number
  required_quantity: number
  parts: number
}

type PickPlanInput = {
  order_id: string
  lines: PackableLine[]
  reservations: LineReservation[]
  /** Where goods without managed stock lie when nothing else tells. */
  default_location_id: string | null
}

/**
 * One task per (line, inventory item, location) of the order's reservations.
 * Goods whose stock nobody manages have none: they are picked where the
 * order's other goods lie, else at the default location.
 */
export function planPickTasks(input: PickPlanInput): NewPickTask[] {
  const lines = new Map(input.lines.map((line) => [line.id, line]))
  const reserved = [...sumByPlace(input.reservations).values()].flatMap(
    (reservation) => {
      const line = lines.get(reservation.line_item_id)
      return line ? [toTask(input.order_id, line, reservation)] : []
    }
  )
  const location =
    reserved.map((task) => task.location_id).sort()[0] ??
    input.default_location_id
  const unmanaged = input.lines.filter(
    (line) => line.ships && !line.manages_stock && line.outstanding > 0
  )
  return [
    ...reserved,
    ...(location
      ? unmanaged.map((line) =>
          toTask(input.order_id, line, {
            line_item_id: line.id,
            inventory_item_id: "",
            location_id: location,
            quantity: line.outstanding,
          })
        )
      : []),
  ]
}

function toTask(
  orderId: string,
  line: PackableLine,
  { inventory_item_id, location_id, quantity }: LineReservation
): NewPickTask {
  const part = line.parts.find(
    (candidate) => candidate.inventory_item_id === inventory_item_id
  )
  const isKit = line.parts.length > 1
  return {
    order_id: orderId,
    line_item_id: line.id,
    inventory_item_id,
    location_id,
    variant_id: line.variant_id,
    sku: part?.sku ?? line.variant_sku,
    title: isKit ? (part?.title ?? line.title) : line.title,
    quantity,
    required_quantity: part?.required_quantity ?? 1,
    parts: Math.max(line.parts.length, 1),
  }
}

function sumByPlace(reservations: LineReservation[]) {
  const places = new Map<string, LineReservation>()
  for (const reservation of reservations) {
    const { line_item_id, inventory_item_id, location_id } = reservation
    const key = [line_item_id, inventory_item_id, location_id].join("\n")
    const quantity = (places.get(key)?.quantity ?? 0) + reservation.quantity
    places.set(key, { ...reservation, quantity })
  }
  return places
}
