#!/usr/bin/env node
import { Command } from "commander"
import { commands } from "./commands"

/**
 * The `order-cycle` command. Only the command that was asked for is loaded,
 * so that `track` does not wait for DuckDB.
 */
async function main(args: string[]): Promise<void> {
  const program = new Command("order-cycle")
    .description("The order desk on the command line.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => process.stdout.write(text) })
  const asked = commands[args[0]]
  if (asked) {
    program.addCommand((await asked.load()).copyInheritedSettings(program))
  } else {
    for (const [name, { summary }] of Object.entries(commands)) {
      program.command(name).description(summary)
    }
  }
  await program.parseAsync(args, { from: "user" })
}

/** Wrong usage exits with 2, everything that was asked for help with 0. */
main(process.argv.slice(2)).catch((error: Error & { exitCode?: number }) => {
  if (error.exitCode === undefined) {
    process.stderr.write(`${error.message}\n`)
  }
  process.exitCode = error.exitCode === 0 ? 0 : error.exitCode ? 2 : 1
})
