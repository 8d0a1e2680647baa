import { nextQuestion } from "../next-question"

const account = {
  name: "Biteship",
  enabled: true,
  paused_error: null,
  breaker_state: "closed",
  breaker_until: null,
  retry_at: null,
}
const now = new Date("2026-11-02T03:00:00Z")

describe("nextQuestion", () => {
  it("asks at once where nothing stands against it", () => {
    expect(nextQuestion(account, now)).toEqual({
      asked_from: "2026-11-02T03:00:00.000Z",
      waits_for: null,
    })
    const past = { ...account, retry_at: "2026-11-02T02:59:59Z" }
    expect(nextQuestion(past, now).waits_for).toBeNull()
  })

  it("waits for a key, whatever else passes", () => {
    const paused = { ...account, paused_error: "Unauthorized" }
    const off = { ...account, enabled: false }
    for (const one of [paused, off]) {
      expect(nextQuestion(one, now)).toEqual({
        asked_from: null,
        waits_for: "account_paused",
      })
    }
  })

  it("waits for the later of breaker and quota", () => {
    const open = {
      ...account,
      breaker_state: "open",
      breaker_until: new Date("2026-11-02T03:10:00Z"),
    }
    expect(nextQuestion(open, now)).toEqual({
      asked_from: "2026-11-02T03:10:00.000Z",
      waits_for: "breaker",
    })
    const both = { ...open, retry_at: "2026-11-03T00:00:00Z" }
    expect(nextQuestion(both, now)).toEqual({
      asked_from: "2026-11-03T00:00:00.000Z",
      waits_for: "quota",
    })
  })
})
