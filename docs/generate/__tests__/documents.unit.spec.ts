import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { documents } from "../documents"
import { listOptions } from "../list-options"
import { optionSections } from "../option-sections"

const root = path.resolve(__dirname, "../../..")

describe("the documents that are written from the code", () => {
  it.each(documents)("$file is current", ({ file, render }) => {
    const written = readFileSync(path.join(root, file), "utf8")
    // When this fails: npm run docs:generate
    expect(written).toBe(render())
  })

  it("know the options of every module", () => {
    const modules = path.join(root, "src/modules")
    const withOptions = readdirSync(modules).filter((name) =>
      existsSync(path.join(modules, name, "options.ts"))
    )
    expect(Object.keys(optionSections).sort()).toEqual(withOptions.sort())
  })

  it("say what every option is for, and give each section its defaults", () => {
    for (const [section, schema] of Object.entries(optionSections)) {
      expect(schema.safeParse({}).success).toBe(true)
      const unexplained = listOptions(schema)
        .filter(({ path: at, description }) => {
          const parent = at.slice(0, at.lastIndexOf("."))
          return !description && !explains(schema, parent)
        })
        .map(({ path: at }) => `${section}.${at}`)
      expect(unexplained).toEqual([])
    }
  })
})

/** A group's own sentence speaks for entries that are named like it. */
const explains = (
  schema: Parameters<typeof listOptions>[0],
  parent: string
): boolean =>
  listOptions(schema).some(
    ({ path: at, description }) =>
      at === parent.replace("[]", "") && Boolean(description)
  )
