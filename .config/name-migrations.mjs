/**
 * Finishes what `medusa plugin:db:generate` writes. Medusa records migrations
 * by bare file name in one table for all plugins, so each gets a suffix that
 * no other package uses; columns of money and of file sizes become `bigint`
 * and exact quantities `numeric`, types that the data model language lacks.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"

const modules = path.resolve("src/modules")

for (const module of readdirSync(modules)) {
  const directory = path.join(modules, module, "migrations")
  for (const file of list(directory)) {
    const name = path.basename(file, ".ts")
    const suffix = `_order_cycle_${module}`
    const target = name.endsWith(suffix) ? name : name + suffix
    const source = readFileSync(path.join(directory, file), "utf8")
    writeFileSync(
      path.join(directory, file),
      source
        .replace(/class (Migration\w+)/, `class ${target}`)
        .replace(/("\w+_(?:minor|bytes)") text/g, "$1 bigint")
        .replace(/("\w+_units") text/g, "$1 numeric")
    )
    renameSync(path.join(directory, file), path.join(directory, `${target}.ts`))
  }
}

function list(directory) {
  try {
    return readdirSync(directory).filter((file) =>
      /^Migration.*\.ts$/.test(file)
    )
  } catch {
    return []
  }
}
