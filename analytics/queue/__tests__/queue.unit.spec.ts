import type { ExportProgress } from "../../export-options"
import { progressReporter } from "../progress-reporter"
import { withoutRepeats } from "../without-repeats"

describe("progressReporter", () => {
  it("sends what a person would notice, in order", async () => {
    const sent: ExportProgress[] = []
    const reporter = progressReporter(async (progress) => {
      sent.push(progress)
    })
    reporter.report({ fraction: 0.101, text: "orders" })
    reporter.report({ fraction: 0.109, text: "orders" })
    reporter.report({ fraction: 0.109, text: "payments" })
    reporter.report({ fraction: 0.11, text: "payments" })
    await reporter.sent()
    expect(sent.map(({ fraction, text }) => `${fraction} ${text}`)).toEqual([
      "0.101 orders",
      "0.109 payments",
      "0.11 payments",
    ])
  })

  it("goes on when a message cannot be sent", async () => {
    const send = jest
      .fn()
      .mockRejectedValueOnce(new Error("The queue is away."))
      .mockResolvedValue(undefined)
    const reporter = progressReporter(send)
    reporter.report({ fraction: 0, text: "orders" })
    reporter.report({ fraction: 1, text: "done" })
    await reporter.sent()
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe("withoutRepeats", () => {
  it("writes a text once per interval, and how often it was kept", () => {
    let now = 0
    const lines: string[] = []
    const log = withoutRepeats(
      (line) => lines.push(line),
      1_000,
      () => now
    )
    log("The database is away.")
    log("The database is away.")
    log("Another.")
    log("The database is away.")
    now = 1_000
    log("The database is away.")
    expect(lines).toEqual([
      "The database is away.",
      "Another.",
      "The database is away. (2 times more)",
    ])
  })
})
