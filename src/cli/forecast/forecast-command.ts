import { Command } from "commander"
import { addForecastOptions } from "./add-forecast-options"
import { backtestCommand } from "./backtest-command"
import type { ForecastOptions } from "./forecast-options"
import { forecastTerminal } from "./forecast-terminal"
import { runForecast } from "./run-forecast"

/**
 * `order-cycle forecast` and `order-cycle forecast backtest`. The first is a
 * command of its own behind the name, or the second would take its options.
 */
export const forecastCommand = () =>
  new Command("forecast")
    .description("Forecast demand from series of it, or judge the forecast.")
    .addCommand(itemsCommand(), { isDefault: true, hidden: true })
    .addCommand(backtestCommand())
    .addHelpText("after", () =>
      itemsCommand()
        .helpInformation()
        .replace("Usage: items", "\nUsage: order-cycle forecast")
    )

const itemsCommand = () =>
  addForecastOptions(
    new Command("items")
      .usage("--series <file> --frequency <frequency> --horizon <periods> …")
      .description("Without another command every item is forecast:")
  ).action(async (options: ForecastOptions) => {
    process.exitCode = await runForecast(options, forecastTerminal)
  })
