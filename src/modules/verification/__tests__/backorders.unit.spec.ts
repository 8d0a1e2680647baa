import type { Backorder } from "../backorders/backorder"
import { fillBackorders } from "../backorders/fill-backorders"
import { sortBackorders } from "../backorders/sort-backorders"

const waits = (
  id: string,
  quantity: number,
  changes: Partial<Backorder> = {}
): Backorder => ({
  id,
  quantity,
  ship_complete: false,
  priority: 0,
  promise_at: null,
  queued_at: "2026-11-02T09:00:00Z",
  filled: 0,
  held_back: 0,
  passed_over: 0,
  hold_back_until: null,
  ...changes,
})

const whole = { ship_complete: true }

/** Days of November 2026 with the units that arrive at 08:00. */
function run(
  backorders: Backorder[],
  steps: [day: number, arrived: number][],
  hold_back_days = 0,
  max_passed_over = 3
) {
  let state = { backorders, free: 0 }
  return steps.map(([day, arrived]) => {
    const at = `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`
    state = fillBackorders(state.backorders, state.free + arrived, at, {
      hold_back_days,
      max_passed_over,
    })
    return {
      free: state.free,
      ...Object.fromEntries(
        state.backorders.map((one) => [
          one.id,
          [one.filled, one.held_back, one.passed_over],
        ])
      ),
    }
  })
}

describe("filling back-orders", () => {
  const three = [
    waits("A", 4, whole),
    waits("B", 3, { queued_at: "2026-11-02T09:05:00Z" }),
    waits("C", 2, { priority: 10, queued_at: "2026-11-02T09:10:00Z" }),
  ]

  it("gives 6 to C and A, and 5 to C and B, past A", () => {
    expect(run(three, [[3, 6]])).toEqual([
      { A: [4, 0, 0], B: [0, 0, 0], C: [2, 0, 0], free: 0 },
    ])
    expect(run(three, [[3, 5]])).toEqual([
      { A: [0, 0, 1], B: [3, 0, 0], C: [2, 0, 0], free: 0 },
    ])
    expect(three[1].filled).toBe(0)
  })

  it("keeps free what nobody takes, and counts no pass for it", () => {
    expect(
      run(
        [waits("A", 4, whole)],
        [
          [3, 3],
          [4, 1],
        ]
      )
    ).toEqual([
      { A: [0, 0, 0], free: 3 },
      { A: [4, 0, 0], free: 0 },
    ])
  })

  it("counts no pass when nothing was left to pass", () => {
    const late = { queued_at: "2026-11-02T10:00:00Z" }
    const all = [waits("A", 2), waits("B", 4, { ...whole, ...late })]
    expect(run(all, [[3, 2]])[0]).toMatchObject({ B: [0, 0, 0] })
  })

  it("holds back once, from the first short arrival", () => {
    const steps: [number, number][] = [
      [3, 0],
      [4, 2],
      [5, 1],
      [6, 0],
      [7, 1],
    ]
    expect(
      run([waits("A", 4, whole), waits("B", 9, { priority: -1 })], steps, 2)
    ).toEqual([
      { A: [0, 0, 0], B: [0, 0, 0], free: 0 },
      { A: [0, 2, 0], B: [0, 0, 0], free: 0 },
      { A: [0, 3, 0], B: [0, 0, 0], free: 0 },
      // Two days after the 4th at 08:00 it is over; B gets them.
      { A: [0, 0, 1], B: [3, 0, 0], free: 0 },
      // And no second time.
      { A: [0, 0, 2], B: [4, 0, 0], free: 0 },
    ])
  })

  it("fills from what was held back and what returns", () => {
    const steps: [number, number][] = [
      [3, 3],
      [4, 1],
    ]
    expect(run([waits("A", 4, whole)], steps, 5)[1]).toEqual({
      A: [4, 0, 0],
      free: 0,
    })
    const late: [number, number][] = [
      [3, 3],
      [9, 1],
    ]
    expect(run([waits("A", 4, whole)], late, 1)[1]).toEqual({
      A: [4, 0, 0],
      free: 0,
    })
  })

  it("keeps what it gets after so many passes, until it is whole", () => {
    const steps: [number, number][] = [
      [3, 1],
      [4, 1],
      [5, 1],
      [25, 1],
      [26, 2],
    ]
    const all = [waits("A", 3, whole), waits("B", 9, { priority: -1 })]
    expect(run(all, steps, 0, 2)).toEqual([
      { A: [0, 0, 1], B: [1, 0, 0], free: 0 },
      { A: [0, 0, 2], B: [2, 0, 0], free: 0 },
      { A: [0, 1, 2], B: [2, 0, 0], free: 0 },
      { A: [0, 2, 2], B: [2, 0, 0], free: 0 },
      { A: [3, 0, 2], B: [3, 0, 0], free: 0 },
    ])
  })

  it("asks for priority, promise, time in the queue and id", () => {
    const sorted = sortBackorders([
      waits("none", 1),
      waits("z", 1, { promise_at: "2026-11-09" }),
      waits("a", 1, { promise_at: "2026-11-09" }),
      // 09:30 in Jakarta is before 09:00 UTC.
      waits("zone", 1, {
        promise_at: "2026-11-09",
        queued_at: "2026-11-02T09:30:00+07:00",
      }),
      waits("soon", 1, { promise_at: "2026-11-08" }),
      waits("urgent", 1, { priority: 1 }),
    ])
    expect(sorted.map(({ id }) => id)).toEqual([
      "urgent",
      "soon",
      "zone",
      "a",
      "z",
      "none",
    ])
  })
})
