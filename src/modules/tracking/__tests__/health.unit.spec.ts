import { judgeAccount } from "../health/judge-account"
import { judgeHealth } from "../health/judge-health"

const now = new Date("2026-11-02T23:30:00Z")
const usual = { rps: 1, daily: 250, zone: "Etc/UTC" }
const own = { daily_quota: null, quota_zone: null }
const work = {
  account_id: "octa_1",
  due_parcels: 4,
  expired_parcels: 1,
  failed_payloads: 2,
  last_polled_at: new Date("2026-11-02T23:29:00Z"),
}
const calls = [
  { day: "2026-11-01", calls: 250 },
  { day: "2026-11-02", calls: 240 },
  { day: "2026-11-03", calls: 7 },
]

describe("health of an account", () => {
  it("counts the calls of its provider's day against its provider's quota", () => {
    expect(judgeHealth({ account: own, usual, work, calls, now })).toEqual({
      has_provider: true,
      day: "2026-11-02",
      calls_today: 240,
      calls_left: 10,
      day_ends_at: "2026-11-03T00:00:00.000Z",
      last_polled_at: "2026-11-02T23:29:00.000Z",
      due_parcels: 4,
      expired_parcels: 1,
      failed_payloads: 2,
    })
  })

  it("goes by its own quota and day where it has them", () => {
    const account = { daily_quota: 5, quota_zone: "Asia/Jakarta" }
    expect(judgeHealth({ account, usual, work, calls, now })).toMatchObject({
      calls_today: 7,
      calls_left: 0,
      day_ends_at: "2026-11-03T17:00:00.000Z",
    })
  })

  it("knows no limit of a provider that has none, or that is gone", () => {
    const health = { account: own, work: undefined, calls: [], now }
    const none = { rps: null, daily: null, zone: null }
    for (const limit of [none, null]) {
      expect(judgeHealth({ ...health, usual: limit })).toMatchObject({
        has_provider: limit !== null,
        calls_today: 0,
        calls_left: null,
        last_polled_at: null,
        due_parcels: 0,
      })
    }
  })
})

describe("courier accounts", () => {
  const healthy = {
    enabled: true,
    paused_error: null,
    breaker_state: "closed" as const,
    has_provider: true,
    day: "2026-11-10",
    calls_today: 250,
    calls_left: 0,
    due_parcels: 0,
    expired_parcels: 0,
  }
  const cause = (facts: object, open: string | null = null) =>
    judgeAccount({ ...healthy, ...facts }, open)?.cause ?? null

  it("are degraded by one thing at a time", () => {
    expect(cause({})).toBeNull()
    expect(cause({ due_parcels: 3 })).toBe("quota_used_up:2026-11-10")
    expect(cause({ due_parcels: 3, calls_left: null })).toBeNull()
    expect(cause({ has_provider: false })).toBe("provider_missing:2026-11-10")
    expect(cause({ expired_parcels: 1 })).toBe("expired_answers:2026-11-10")
    expect(cause({ expired_parcels: 1, breaker_state: "half_open" })).toBe(
      "unavailable:2026-11-10"
    )
    const refused = { breaker_state: "open", paused_error: "Invalid key" }
    expect(cause(refused)).toBe("key_refused:2026-11-10")
    expect(cause({ ...refused, enabled: false })).toBeNull()
  })

  it("stay in their episode while the same holds", () => {
    const monday = "expired_answers:2026-11-09"
    expect(cause({ expired_parcels: 1 }, monday)).toBe(monday)
    expect(cause({ due_parcels: 3 }, monday)).toBe("quota_used_up:2026-11-10")
  })
})
