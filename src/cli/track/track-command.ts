import { readdirSync, readFileSync } from "node:fs"
import { Command } from "commander"
import { dialects } from "../../modules/tracking/dialects/dialects"
import { runTrack } from "./run-track"
import type { TrackOptions } from "./track-options"

/** `order-cycle track`: where parcels are, from couriers' own payloads. */
export const trackCommand = () =>
  new Command("track")
    .description("Read couriers' payloads and derive each parcel's state.")
    .option(
      "--courier <dialect>",
      `dialect of the payloads: ${Object.keys(dialects).join(", ")}; with --number a courier's code`
    )
    .option(
      "--input <file>",
      "payload; repeat in order of receipt",
      collect,
      []
    )
    .option("--carrier <code>", "courier code that wins over the payload's")
    .option("--zone <iana>", "zone of times without an offset")
    .option("--received-at <iso>", "when the payloads came in (default: now)")
    .option("--headers <file>", "JSON file with a webhook's headers")
    .option("--secret-env <names>", "variables with the account's secrets")
    .option("--batch <file>", "JSON lines of cases, answered line by line")
    .option("--number <number>", "check a tracking number of --courier")
    .option("--formats <folder>", "number formats that replace ours")
    .option("--json", "one JSON document on stdout")
    .action((options: TrackOptions) => {
      process.exitCode = runTrack(options, {
        read: (file) => readFileSync(file),
        list: (folder) => readdirSync(folder),
        env: process.env,
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })

const collect = (file: string, files: string[]) => [...files, file]
