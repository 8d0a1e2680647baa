/**
 * Events as a reader wants them: the latest on top, retracted ones where they
 * were told to be, those without a time last.
 */
export const latestFirst = <
  Event extends { occurred_at: string | null; effective_at: string | null },
>(
  events: Event[]
): Event[] =>
  events
    .map((event, position) => ({ event, position }))
    .sort(
      (a, b) => timeOf(b.event) - timeOf(a.event) || b.position - a.position
    )
    .map(({ event }) => event)

const timeOf = ({
  effective_at,
  occurred_at,
}: {
  occurred_at: string | null
  effective_at: string | null
}) => new Date(effective_at ?? occurred_at ?? 0).getTime()
