import { choiceFilter } from "./choice-filter"

type Named = { id: string; name: string }

/** A list's filter by one thing that has a name. */
export const namedFilter = (
  id: string,
  label: string,
  things: Named[] | undefined
) =>
  choiceFilter(
    id,
    label,
    (things ?? []).map((thing) => ({ value: thing.id, label: thing.name })),
    "radio"
  )
