/** What made us look at levels. */
export type Observation = {
  level_ids: string[]
  /** The order that the event named. */
  order_id: string | null
  /** Found by the sweep: nobody told us. */
  is_swept: boolean
  /** When the levels were last seen to agree, by the sweep before; UTC. */
  agreed_at: Date | null
}
