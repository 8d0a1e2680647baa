import type { TimelineEntry } from "../../../types/timeline"

type Relocation = {
  input: { order_id: string; from: string; to: string; actor: string }
  moved: { reservation_id: string; quantity: number }[]
}

/** Says from where to where units went. */
export const toRelocationEntry = ({
  input,
  moved,
}: Relocation): TimelineEntry[] => [
  {
    order_id: input.order_id,
    kind: "allocated",
    cause: `relocation:${moved[0]?.reservation_id}`,
    at: new Date(),
    actor: input.actor,
    payload: {
      from: input.from,
      to: input.to,
      units: moved.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  },
]
