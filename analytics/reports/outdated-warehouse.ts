/** A generation that another version of the plugin made. */
export class OutdatedWarehouse extends Error {
  override readonly name = "OutdatedWarehouse"

  constructor(report: string, file: string, cause: Error) {
    super(
      `${file} was made by another version of the order cycle and cannot ` +
        `answer "${report}". Run "order-cycle export" or wait for the next ` +
        "scheduled export.",
      { cause }
    )
  }
}
