import { deallocates } from "../holds/deallocates"

describe("stock of a held order", () => {
  const now = new Date("2026-08-14T10:00:00Z")
  const hold = {
    gate: "payment",
    keeps_stock: true,
    placed_at: "2026-08-12T10:00:00Z",
    released_at: null,
  }

  it.each([
    ["stays where the shop sets no time", hold, null, false],
    ["stays until the time is over", hold, 49, false],
    ["goes back when it is", hold, 48, true],
    ["stays for other causes", { ...hold, gate: "risk" }, 48, false],
    [
      "stayed for one that was paid in time",
      { ...hold, released_at: "2026-08-13T10:00:00Z" },
      48,
      false,
    ],
    [
      "goes back at once where a person says so",
      { ...hold, gate: "desk", keeps_stock: false },
      null,
      true,
    ],
  ] as const)("%s", (_, given, hours, frees) => {
    expect(deallocates(given, hours, now)).toBe(frees)
  })
})
