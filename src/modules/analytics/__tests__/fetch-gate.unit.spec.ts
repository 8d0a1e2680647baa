import { FetchGate } from "../share/fetch-gate"

const share = {
  file_id: "file_1",
  generation: "gen-7",
  as_of: "2026-11-25T01:00:00.000Z",
  bytes: 1,
  sha256: "00",
}

const gate = () => {
  const told: string[] = []
  return { told, gate: new FetchGate((reason) => told.push(reason)) }
}

describe("fetching a shared generation", () => {
  it("lets reports go on from the old one when it fails, and pauses", async () => {
    const { gate: door, told } = gate()
    const fetch = jest.fn().mockRejectedValue(new Error("The store is away."))
    const options = { hasLocal: async () => true, fetch }
    expect(await door.pass(share, options)).toBeNull()
    expect(await door.pass(share, options)).toBeNull()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(told).toEqual([
      expect.stringMatching(
        /^gen-7 .* not fetched .*: The store is away\. Reports go on from the old one\./
      ),
    ])
  })

  it("says why there is nothing to answer from, and again in the pause", async () => {
    const { gate: door } = gate()
    const fetch = jest.fn().mockRejectedValue(new Error("The store is away."))
    const options = { hasLocal: async () => false, fetch }
    const reason = await door.pass(share, options)
    expect(reason).toContain("The store is away.")
    expect(await door.pass(share, options)).toBe(reason)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it("tries another share at once, and one at a time", async () => {
    const { gate: door } = gate()
    const fetch = jest
      .fn()
      .mockRejectedValueOnce(new Error("The store is away."))
      .mockResolvedValue("received")
    const options = { hasLocal: async () => false, fetch }
    await door.pass(share, options)
    const next = { ...share, file_id: "file_2" }
    expect(
      await Promise.all([door.pass(next, options), door.pass(next, options)])
    ).toEqual([null, null])
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})
