import type { Command } from "commander"

type CommandEntry = { summary: string; load: () => Promise<Command> }

/** Every command by name; the summary is what `order-cycle --help` says. */
export const commands: Record<string, CommandEntry> = {
  intake: {
    summary: "Check files of orders before they are imported.",
    load: async () =>
      (await import("./intake/intake-command.js")).intakeCommand(),
  },
  verify: {
    summary: "Decide cases as the desk would: money, stock, holds, promises.",
    load: async () =>
      (await import("./verify/verify-command.js")).verifyCommand(),
  },
  document: {
    summary: "Draw papers as PDF: invoice, delivery note, receipt, label.",
    load: async () =>
      (await import("./document/document-command.js")).documentCommand(),
  },
  track: {
    summary: "Read couriers' payloads and derive each parcel's state.",
    load: async () => (await import("./track/track-command.js")).trackCommand(),
  },
  pack: {
    summary: "Choose cartons for orders and a place for every unit.",
    load: async () => (await import("./pack/pack-command.js")).packCommand(),
  },
  worker: {
    summary: "Take exports from the queue, beside the shop's own worker.",
    load: async () =>
      (await import("./worker/worker-command.js")).workerCommand(),
  },
  export: {
    summary: "Export the shop's database into a DuckDB warehouse.",
    load: async () =>
      (await import("./export/export-command.js")).exportCommand(),
  },
  report: {
    summary: "Answer a report from the warehouse.",
    load: async () =>
      (await import("./report/report-command.js")).reportCommand(),
  },
  schema: {
    summary: "Describe every table and column of the warehouse.",
    load: async () =>
      (await import("./schema/schema-command.js")).schemaCommand(),
  },
  check: {
    summary: "Check the warehouse: freshness, counts, keys, money.",
    load: async () => (await import("./check/check-command.js")).checkCommand(),
  },
  replenish: {
    summary: "Decide cases of what to order, when, how much; of receipts.",
    load: async () =>
      (await import("./replenish/replenish-command.js")).replenishCommand(),
  },
  statement: {
    summary: "Read a bank's statement: lines, sums, balances, findings.",
    load: async () =>
      (await import("./statement/statement-command.js")).statementCommand(),
  },
  match: {
    summary: "Match a bank's lines with the orders that they pay.",
    load: async () => (await import("./match/match-command.js")).matchCommand(),
  },
  forecast: {
    summary: "Forecast demand from series of it, and judge the forecast.",
    load: async () =>
      (await import("./forecast/forecast-command.js")).forecastCommand(),
  },
}
