import { createRateLimit } from "../create-rate-limit"

describe("rate limit", () => {
  let time: number
  let take: ReturnType<typeof createRateLimit>

  beforeEach(() => {
    time = 1_000
    take = createRateLimit(3, 60_000, () => time)
  })

  const allowed = (key: string, calls: number) =>
    Array.from({ length: calls }, () => take(key).isAllowed)

  it("lets so many calls of a key pass in a window, and each key alone", () => {
    expect(allowed("a", 4)).toEqual([true, true, true, false])
    expect(allowed("b", 1)).toEqual([true])
  })

  it("says how long to wait, and lets pass again afterwards", () => {
    allowed("a", 3)
    time += 20_500
    expect(take("a")).toEqual({ isAllowed: false, waitSeconds: 40 })
    time += 39_500
    expect(take("a")).toEqual({ isAllowed: true, waitSeconds: 60 })
  })

  it("still counts who came lately when it forgets the others", () => {
    allowed("old", 4)
    time += 59_000
    allowed("a", 3)
    time += 2_000
    expect(allowed("old", 1)).toEqual([true])
    expect(allowed("a", 1)).toEqual([false])
  })
})
