import { localDayOf } from "../local-day-of"

const HOUR = 3_600_000

describe("a store-local day", () => {
  it("has its 24 hours where clocks never change", () => {
    const { day, edges, hours } = localDayOf("2026-11-27", "Asia/Jakarta")
    expect(day).toBe("2026-11-27")
    expect(edges[0]).toBe(Date.parse("2026-11-26T17:00:00Z"))
    expect(edges).toHaveLength(25)
    expect(hours).toEqual(Array.from({ length: 24 }, (_, hour) => hour))
  })

  it("lacks an hour in spring and has one twice in autumn", () => {
    const spring = localDayOf("2026-03-29", "Europe/Berlin")
    expect(spring.hours).toHaveLength(23)
    expect(spring.hours).not.toContain(2)
    const autumn = localDayOf("2026-10-25", "Europe/Berlin")
    expect(autumn.hours).toHaveLength(25)
    expect(autumn.hours.filter((hour) => hour === 2)).toHaveLength(2)
  })

  it("ends where the next begins", () => {
    for (const zone of [
      "Asia/Jakarta",
      "Europe/Berlin",
      "Australia/Lord_Howe",
    ]) {
      const { edges } = localDayOf("2026-10-03", zone)
      const next = localDayOf("2026-10-04", zone)
      expect(edges[edges.length - 1]).toBe(next.edges[0])
      expect(edges.every((edge, at) => at === 0 || edge > edges[at - 1])).toBe(
        true
      )
      expect(next.edges[1] - next.edges[0]).toBe(HOUR)
    }
  })
})
