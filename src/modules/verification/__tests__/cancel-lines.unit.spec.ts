import { cancelledAmount } from "../changes/cancelled-amount"
import { cancelLines, type LineCancellation } from "../changes/cancel-lines"

/** Five of 50,000 less 10 %, with a shipping of 20,000, all paid. */
const order = (
  units: number,
  canceled = 0,
  changes: Partial<LineCancellation> = {}
): LineCancellation => ({
  lines: [{ line: "l1", quantity: 5, canceled, charged: "225000" }],
  cancel: [{ line: "l1", quantity: units }],
  shipping: "20000",
  refund_shipping: false,
  due: "245000",
  charged: "245000",
  ...changes,
})

describe("cancelling lines", () => {
  it("gives back 135,000 for three of five, then 90,000", () => {
    expect(cancelLines(order(3))).toEqual({
      amounts: [{ line: "l1", amount: "135000" }],
      value: "135000",
      refund: "135000",
      due_after: "110000",
    })
    expect(
      cancelLines(order(2, 3, { due: "110000", charged: "110000" }))
    ).toMatchObject({ refund: "90000", due_after: "20000" })
  })

  it("gives back the shipping only on request", () => {
    expect(cancelLines(order(5, 0, { refund_shipping: true }))).toMatchObject({
      amounts: [{ amount: "225000" }],
      value: "245000",
      refund: "245000",
      due_after: "0",
    })
  })

  it.each([
    ["120000", "10000"],
    ["110000", "0"],
    ["0", "0"],
    ["999999", "135000"],
  ])("of %s charged pays back %s", (charged, refund) => {
    expect(cancelLines(order(3, 0, { charged })).refund).toBe(refund)
  })

  it("loses no minor unit, however a line is cancelled", () => {
    const line = { line: "l", quantity: 3, canceled: 0, charged: "1000" }
    const parts = [0, 1, 2].map((canceled) =>
      cancelledAmount({ ...line, canceled }, 1)
    )
    expect(parts).toEqual([333n, 333n, 334n])
    const twice = { line: "l", quantity: 1 }
    expect(
      cancelLines(order(0, 0, { lines: [line], cancel: [twice, twice, twice] }))
    ).toMatchObject({
      amounts: [{ amount: "333" }, { amount: "333" }, { amount: "334" }],
    })
  })

  it("refuses more than is left, and an unknown line", () => {
    expect(() => cancelLines(order(3, 3))).toThrow(
      '3 cannot be cancelled: 2 are left of line "l1".'
    )
    expect(() =>
      cancelLines(
        order(0, 0, {
          cancel: [
            { line: "l1", quantity: 3 },
            { line: "l1", quantity: 3 },
          ],
        })
      )
    ).toThrow("2 are left")
    expect(() =>
      cancelLines(order(0, 0, { cancel: [{ line: "x", quantity: 1 }] }))
    ).toThrow('"x" is no line')
  })
})
