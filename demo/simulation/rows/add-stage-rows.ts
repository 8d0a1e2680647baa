import type { TimelineEntry, TimelineKind } from "../../../src/types/timeline"
import { toAllocatedEntries } from "../../../src/workflows/packing/order/to-allocated-entries"
import { toParcelEntries } from "../../../src/workflows/packing/parcel/to-parcel-entries"
import { toMainUnits } from "../../../src/money/to-main-units"
import { addTimelineRows } from "./add-timeline-rows"
import type { RowContext } from "./row-context"

/** The order's timeline up to the hand-over, and its money. */
export function addStageRows(context: RowContext): void {
  addTimelineRows(context, [
    ...takenIn(context),
    ...held(context),
    ...packed(context),
    ...paid(context),
  ])
}

function takenIn({ order }: RowContext): TimelineEntry[] {
  const entry = (kind: TimelineKind, at: Date | null, actor = "system") =>
    at
      ? [{ order_id: order.id, kind, cause: `order:${order.id}`, at, actor }]
      : []
  const imported = order.external_id ? order.placed_at : null
  return [
    ...entry("placed", order.placed_at, order.taken_by ?? "system"),
    ...entry("imported", imported, order.taken_by ?? "system"),
    ...entry("verified", order.verified_at),
    ...entry("released", order.released_at),
    ...entry("canceled", order.canceled_at),
  ]
}

const held = ({ order }: RowContext): TimelineEntry[] =>
  order.holds.flatMap(({ id, type, placed_at, released_at }) => {
    const entry = { order_id: order.id, cause: `hold:${id}`, payload: { type } }
    return [
      { ...entry, kind: "held" as const, at: placed_at, actor: "system" },
      ...(released_at
        ? [
            {
              ...entry,
              kind: "hold_released" as const,
              at: released_at,
              actor: "system",
            },
          ]
        : []),
    ]
  })

function packed({ order, store }: RowContext): TimelineEntry[] {
  const { released_at, parcels } = order
  const tasks = parcels.flatMap(({ site, lines }) =>
    lines.map(({ line }) => ({
      location_id: store.locations[site],
      quantity: line.quantity,
      created_at: released_at ?? order.placed_at,
    }))
  )
  const short = order.dirt.includes("short_pick") ? parcels[0] : undefined
  return [
    ...toAllocatedEntries({
      input: { order_id: order.id, actor: "system" },
      tasks,
    }),
    ...(short
      ? [
          {
            order_id: order.id,
            kind: "short_picked" as const,
            cause: `parcel:${short.id}`,
            at: short.packed_at,
            actor: short.packed_by,
          },
        ]
      : []),
    ...parcels.flatMap((parcel) =>
      toParcelEntries({
        ...parcel,
        order_id: order.id,
        location_id: store.locations[parcel.site],
        opened_by: parcel.packed_by,
        created_at: parcel.opened_at,
        labelled_by: parcel.packed_by,
        handed_over_by: parcel.packed_by,
      })
    ),
  ]
}

function paid({ order }: RowContext): TimelineEntry[] {
  const money = (minor: bigint) => ({
    amount: toMainUnits(minor, order.currency_code),
    currency_code: order.currency_code,
  })
  return [
    ...order.payment.captures.map(({ id, at, minor }) => ({
      order_id: order.id,
      kind: "captured" as const,
      cause: `capture:${id}`,
      at,
      actor: "system",
      payload: money(minor),
    })),
    ...order.payment.refunds.map(({ id, at, minor }) => ({
      order_id: order.id,
      kind: "refunded" as const,
      cause: `refund:${id}`,
      at,
      actor: "desk-1",
      payload: money(minor),
    })),
  ]
}
