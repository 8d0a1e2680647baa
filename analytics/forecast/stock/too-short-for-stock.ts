/** A history too short to replay stock on its second half. */
export class TooShortForStock extends Error {
  override name = "TooShortForStock"

  constructor(needed: number, periods: number) {
    super(
      `Stock cannot be replayed on ${periods} periods: a year to learn from ` +
        `and some to count take ${needed}. Give a longer history.`
    )
  }
}
