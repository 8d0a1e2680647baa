/** Units of an inventory item at a location. */
export type StockLevel = {
  location: string
  item: string
  stocked: number
  reserved: number
}
