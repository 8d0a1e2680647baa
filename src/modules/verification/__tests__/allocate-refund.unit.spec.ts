import { allocateRefund } from "../refunds/allocate-refund"

const payment = (id: string, captured: bigint, refunded = 0n) => ({
  id,
  captured,
  refunded,
})

describe("the allocation of a refund over payments", () => {
  it("takes the smallest payment that has all of it", () => {
    expect(
      allocateRefund(60n, [payment("a", 200n), payment("b", 80n)])
    ).toEqual([{ payment_id: "b", amount: 60n }])
  })

  it("takes from the largest on when none has all of it", () => {
    expect(
      allocateRefund(120n, [
        payment("a", 40n),
        payment("b", 100n, 10n),
        payment("c", 50n),
      ])
    ).toEqual([
      { payment_id: "b", amount: 90n },
      { payment_id: "c", amount: 30n },
    ])
  })

  it("gives all that is charged and not one minor unit more", () => {
    const payments = [payment("a", 10000n), payment("b", 5n, 5n)]
    expect(allocateRefund(10000n, payments)).toEqual([
      { payment_id: "a", amount: 10000n },
    ])
    expect(allocateRefund(10001n, payments)).toBeNull()
  })

  it("does not depend on the order of the payments", () => {
    const payments = [payment("b", 50n), payment("a", 50n)]
    expect(allocateRefund(70n, payments)).toEqual(
      allocateRefund(70n, [...payments].reverse())
    )
  })
})
