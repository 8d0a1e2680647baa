/** What is known of an item when an order is planned; units. */
export type OrderLineInput = {
  item: string
  on_hand: number
  reserved: number
  /** Sold, and waiting for goods. */
  backordered: number
  /** Open remainders of orders to suppliers, drafts among them. */
  on_order: number
  /** On their way from our other locations. */
  transfers_in: number
  /** Order when the position is below; null: of a calendar supplier. */
  reorder_point: number | null
  order_up_to: number
  moq: number
  pack: number
  /** What stock and orders together never exceed; null: no limit. */
  max_position: number | null
  end_of_life: boolean
  /** Project demand that is due before the next order can be there. */
  project: number
  /** Of one unit, in whatever unit of money; null: unknown. */
  unit_cost: number | null
  /** Price − cost of one unit, in the same unit of money. */
  margin: number
  /** Demand of the next cycle, for what a further pack is worth. */
  mean: number
  variance: number
}
