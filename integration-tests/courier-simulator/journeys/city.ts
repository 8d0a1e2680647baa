/** A place where couriers scan. */
export type City = {
  name: string
  /** Hours that its clocks are ahead of UTC, all year. */
  offset: number
  /** Far ones take a day or two longer. */
  island: "java" | "bali" | "sulawesi" | "papua"
}
