import { Command } from "commander"
import { describeSchema } from "../../../analytics"
import { schemaText } from "./schema-text"

/** `order-cycle schema`: tables, columns, grain, units and sources. */
export const schemaCommand = () =>
  new Command("schema")
    .description("Describe every table and column of the warehouse.")
    .option("--json", "one JSON document on stdout")
    .action(({ json }: { json?: boolean }) => {
      const schema = describeSchema()
      process.stdout.write(
        `${json ? JSON.stringify(schema) : schemaText(schema)}\n`
      )
    })
