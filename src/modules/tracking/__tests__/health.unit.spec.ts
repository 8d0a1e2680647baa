import { judgeHealth } from "../health/judge-health"

const now = new Date("2026-11-02T23:30:00Z")
const usual = { rps: 1, daily: 250, zone: "Etc/UTC" }
const own = { daily_quota: null, quota_zone: null }
const work = {
  account_id: "octa_1",
  due_parcels: 4,
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
      calls_today: 240,
      calls_left: 10,
      day_ends_at: "2026-11-03T00:00:00.000Z",
      last_polled_at: "2026-11-02T23:29:00.000Z",
      due_parcels: 4,
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
        calls_today: 0,
        calls_left: null,
        last_polled_at: null,
        due_parcels: 0,
      })
    }
  })
})
