import { type Command, Option } from "commander"
import { readWholeNumber } from "../worker/read-whole-number"
import { readDay } from "./read-day"
import { readProbabilities } from "./read-probabilities"

/** What both commands take; wrong usage is thrown, as above them. */
export const addForecastOptions = (command: Command): Command =>
  command
    .exitOverride()
    .allowExcessArguments(false)
    .requiredOption(
      "--series <file>",
      "CSV, also gzip: item_id, period (its first day), quantity; optional " +
        "exposure (0-1), project_quantity, lines"
    )
    .option(
      "--items <file>",
      "CSV: item_id, unit_value; optional category, predecessor"
    )
    .addOption(
      new Option("--frequency <frequency>", "what a period is")
        .choices(["day", "week", "month"])
        .makeOptionMandatory()
    )
    .requiredOption(
      "--horizon <periods>",
      "periods whose sum is forecast",
      readWholeNumber(1, 400)
    )
    .option("--lead-time-file <file>", "CSV: item_id (empty: all), days")
    .option(
      "--review <periods>",
      "periods between two decisions, for lead times",
      readWholeNumber(0, 400),
      1
    )
    .option(
      "--quantiles <list>",
      "probabilities of stock levels",
      readProbabilities,
      [0.5, 0.9, 0.95, 0.99]
    )
    .option("--as-of <day>", "know only what ended before it", readDay)
    .addOption(
      new Option("--project <mode>", "bulk orders: leave out or add")
        .choices(["exclude", "include"])
        .default("exclude")
    )
    .option(
      "--workers <count>",
      "threads; the figures are the same for any number",
      readWholeNumber(1, 64)
    )
    .option("--json", "one JSON document on stdout")
