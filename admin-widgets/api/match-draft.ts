/** What a line is to pay, as `POST matches` takes it; signed minor units. */
export type MatchDraft = {
  line_id: string
  items: { item_id: string; allocated_minor: string }[]
}
