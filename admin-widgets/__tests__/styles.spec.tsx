/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const folder = path.resolve(__dirname, "..")
const css = readFileSync(
  path.join(
    path.dirname(require.resolve("@medusajs/dashboard/package.json")),
    "dist/app.css"
  ),
  "utf8"
)
const styled = (name: string) =>
  css
    .split(`.${name.replace(/[^\w-]/g, "\\$&")}`)
    .slice(1)
    .some((after) => !/^[\w\\-]/.test(after))

const classes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.includes("__tests__"))
  .flatMap((file) => {
    const text = readFileSync(path.join(folder, file), "utf8")
    return [...text.matchAll(/className=(?:{[^}]*?)?"([^"]+)"/g)].flatMap(
      ([, names]) => names.split(/\s+/).map((name) => ({ file, name }))
    )
  })

describe("Styles", () => {
  // A host's Tailwind scans the dashboard and the plugin's main bundle only.
  it("use no class that the dashboard does not have already", () => {
    expect(classes.length).toBeGreaterThan(50)
    expect(classes.filter(({ name }) => !styled(name))).toEqual([])
  })

  it("would notice one", () => {
    expect(styled("order-cycle-own-class")).toBe(false)
  })
})
