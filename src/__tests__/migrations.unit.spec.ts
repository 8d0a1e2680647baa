import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const modules = path.resolve(__dirname, "../modules")

const migrations = readdirSync(modules).flatMap((module) =>
  readdirSync(path.join(modules, module, "migrations"))
    .filter((file) => file.startsWith("Migration"))
    .map((file) => ({ module, name: path.basename(file, ".ts") }))
)

/** Medusa records them by bare name in one table for all packages. */
describe("migrations", () => {
  it("exist for every module", () => {
    expect(new Set(migrations.map(({ module }) => module)).size).toBe(
      readdirSync(modules).length
    )
  })

  it("have names that no other module or package uses", () => {
    const names = migrations.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { module, name } of migrations) {
      expect(name).toMatch(
        new RegExp(`^Migration\\d{14}_order_cycle_${module}$`)
      )
    }
  })

  it.each(migrations)("$name has its class named like it", (migration) => {
    const file = path.join(
      modules,
      migration.module,
      "migrations",
      `${migration.name}.ts`
    )
    expect(readFileSync(file, "utf8")).toContain(
      `class ${migration.name} extends`
    )
  })

  it("create or alter tables of their own module only, and say so in the name", () => {
    for (const { module, name } of migrations) {
      const source = readFileSync(
        path.join(modules, module, "migrations", `${name}.ts`),
        "utf8"
      )
      const tables = [
        ...source.matchAll(
          /(?:create table if not exists|alter table if exists|create index if not exists "\w+" on) "(\w+)"/gi
        ),
      ].map(([, table]) => table)
      expect(tables.length).toBeGreaterThan(0)
      expect(tables.filter((table) => !/^[a-z]+_[a-z_]+$/.test(table))).toEqual(
        []
      )
    }
  })
})
