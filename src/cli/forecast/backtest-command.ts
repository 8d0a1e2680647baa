import { Command } from "commander"
import { readWholeNumber } from "../worker/read-whole-number"
import { addForecastOptions } from "./add-forecast-options"
import type { BacktestOptions } from "./forecast-options"
import { forecastTerminal } from "./forecast-terminal"
import { runBacktestCommand } from "./run-backtest-command"

/** `order-cycle forecast backtest`: how every method did on the past. */
export const backtestCommand = () =>
  addForecastOptions(
    new Command("backtest").description(
      "Forecast the past again from what was known then, and measure it."
    )
  )
    .requiredOption(
      "--origins <count>",
      "past moments from which is forecast",
      readWholeNumber(1, 1_000)
    )
    .option(
      "--step <periods>",
      "periods between them (default: the horizon)",
      readWholeNumber(1, 400)
    )
    .option("--stock", "replay stock too; needs --lead-time")
    .option(
      "--lead-time <periods>",
      "periods from order to arrival, for --stock",
      readWholeNumber(0, 400)
    )
    .action(async (options: BacktestOptions) => {
      process.exitCode = await runBacktestCommand(options, forecastTerminal)
    })
