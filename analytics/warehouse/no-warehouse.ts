/** Nothing was published where a warehouse was looked for. */
export class NoWarehouse extends Error {
  override readonly name = "NoWarehouse"

  constructor(file: string) {
    super(
      `There is no warehouse at ${file}. Run "order-cycle export" or wait ` +
        "for the next scheduled export."
    )
  }
}
