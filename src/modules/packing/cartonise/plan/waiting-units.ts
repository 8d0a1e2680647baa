/** Units of one row. */
export type RowQuantity = { row: number; quantity: number }

/** Gives out a type's units row by row: those of a row are told by number. */
export class WaitingUnits {
  row = 0
  unit = 0
  private place = 0

  constructor(private readonly rows: readonly RowQuantity[]) {}

  /** The next one stands in `row` and `unit` then. */
  next(): void {
    if (this.unit === this.rows[this.place].quantity) {
      this.place++
      this.unit = 0
    }
    this.row = this.rows[this.place].row
    this.unit++
  }

  /** What was not given out. */
  left(): RowQuantity[] {
    return this.rows
      .map(({ row, quantity }, at) => ({
        row,
        quantity:
          at < this.place ? 0 : quantity - (at === this.place ? this.unit : 0),
      }))
      .filter(({ quantity }) => quantity > 0)
  }
}
