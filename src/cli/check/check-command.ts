import { Command, InvalidArgumentError } from "commander"
import { checkPublished } from "../../../analytics"
import { runCommand } from "../run-command"
import { warehouseDirectory } from "../warehouse-directory"

type CheckCommandOptions = {
  warehouse?: string
  databaseUrl?: string
  maxAge: number
  json?: boolean
}

/** `order-cycle check`: whether the warehouse can be believed. */
export const checkCommand = () =>
  new Command("check")
    .description("Check the warehouse: freshness, counts, keys, money.")
    .option("--warehouse <file>", "a warehouse file (default: the published)")
    .option(
      "--database-url <url>",
      "compare counts with this PostgreSQL (default: DATABASE_URL, if set)"
    )
    .option(
      "--max-age <hours>",
      "age from which freshness fails (default: two nights)",
      toHours,
      48
    )
    .option("--json", "one JSON document on stdout")
    .action((options: CheckCommandOptions) =>
      runCommand(() => runCheck(options))
    )

async function runCheck(options: CheckCommandOptions): Promise<void> {
  const answer = await checkPublished({
    warehouse: options.warehouse,
    directory: warehouseDirectory(process.env),
    databaseUrl: options.databaseUrl ?? process.env.DATABASE_URL,
    maxAgeHours: options.maxAge,
  })
  process.stdout.write(
    options.json
      ? `${JSON.stringify(answer)}\n`
      : answer.checks
          .map(
            ({ ok, name, detail }) =>
              `${ok ? "ok  " : "FAIL"} ${name}: ${detail}\n`
          )
          .join("")
  )
  process.exitCode = answer.ok ? 0 : 1
}

function toHours(text: string): number {
  const hours = Number(text)
  if (!(hours > 0)) {
    throw new InvalidArgumentError("A number of hours above 0 is expected.")
  }
  return hours
}
