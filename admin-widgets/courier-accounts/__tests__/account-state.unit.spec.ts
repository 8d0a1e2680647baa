import type { CourierAccountRow } from "../../../src/types/courier-accounts"
import { accountState } from "../account-state"

const now = new Date("2026-11-02T10:00:00Z")

const stateOf = (facts: Partial<CourierAccountRow>) =>
  accountState(
    {
      enabled: true,
      paused_error: null,
      breaker_state: "closed",
      retry_at: null,
      health: { has_provider: true },
      ...facts,
    } as CourierAccountRow,
    now
  )

describe("state of an account", () => {
  it("works until something keeps it from being asked", () => {
    expect(stateOf({})).toBe("works")
    expect(stateOf({ retry_at: "2026-11-02T09:59:59Z" })).toBe("works")
    expect(stateOf({ retry_at: "2026-11-02T10:00:01Z" })).toBe("resting")
    expect(stateOf({ breaker_state: "half_open" })).toBe("open")
    expect(stateOf({ breaker_state: "open" })).toBe("open")
  })

  it("tells what a person must do before what passes", () => {
    const both = { breaker_state: "open", paused_error: "no" } as const
    expect(stateOf(both)).toBe("paused")
    const gone = { has_provider: false } as CourierAccountRow["health"]
    expect(stateOf({ ...both, health: gone })).toBe("gone")
    expect(stateOf({ ...both, health: gone, enabled: false })).toBe("off")
  })
})
