/** What a carton offers to units: millimetres, grams, cubic millimetres. */
export type Room = {
  length: number
  width: number
  height: number
  maxWeight: number
  maxVolume: number
}
