/** What rules set on an order; no review touches it. */
export type OrderMarks = {
  priority: number
  ship_complete: boolean
  tags: string[]
  assigned_to: string | null
  preferred_location_id: string | null
}
