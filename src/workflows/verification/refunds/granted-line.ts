/** Units of a line for which money is granted back, and how much. */
export type GrantedLine = {
  line_id: string
  quantity: number
  /** Minor units. */
  amount_minor: string
}
