import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const root = path.resolve(__dirname, "../..")
const built = path.join(root, ".medusa/server")

/** What npm would ship, as paths below the package. */
const listPackedFiles = (): string[] => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: root,
    encoding: "utf8",
    // Thousands of files; the default of a megabyte is less than their list.
    maxBuffer: 64 * 1_048_576,
    stdio: ["ignore", "pipe", "ignore"],
  })
  const [pack] = JSON.parse(output) as { files: { path: string }[] }[]
  return pack.files.map(({ path: file }) => file)
}

const orderCycle = (...args: string[]) =>
  execFileSync(path.join(built, "src/cli/order-cycle.js"), args, {
    encoding: "utf8",
  })

describe("the package", () => {
  const files = listPackedFiles()

  it("ships what its exports and its command name", () => {
    const manifest = JSON.parse(
      readFileSync(path.join(root, "package.json"), "utf8")
    )
    const targets = [
      ...Object.values(manifest.exports).flatMap((target) =>
        typeof target === "string" ? [target] : Object.values(target as object)
      ),
      ...(Object.values(manifest.bin) as string[]),
    ].filter((target) => !target.includes("*"))
    expect(files).toEqual(
      expect.arrayContaining(
        targets.map((target) => target.replace(/^\.\//, ""))
      )
    )
    expect(files).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "docs/options.md",
        ".medusa/server/src/types/index.d.ts",
        ".medusa/server/analytics/index.d.ts",
        ".medusa/server/src/workflows/index.d.ts",
      ])
    )
  })

  it("ships no source, test, demo, map or data", () => {
    const unwanted = files.filter((file) =>
      /__tests__|\.spec\.|\.bench\.|\.map$|^(src|demo|integration-tests|admin-widgets|analytics)\/|\.medusa\/server\/(demo|integration-tests)|\.data\/|medusa-config|\.(csv|duckdb|gz)$/.test(
        file
      )
    )
    expect(unwanted).toEqual([])
  })

  it("resolves every public entry by the package's own name", () => {
    const modules = readdirSync(path.join(built, "src/modules"))
    const entries = [
      "package.json",
      "types",
      "analytics",
      "workflows",
      "admin",
      ...modules.map((name) => `modules/${name}`),
      ...modules.map((name) => `.medusa/server/src/modules/${name}`),
    ]
    const resolved = execFileSync(
      process.execPath,
      [
        "-e",
        `for (const entry of ${JSON.stringify(entries)}) {
          console.log(require.resolve("medusa-plugin-order-cycle/" + entry))
        }`,
      ],
      { cwd: path.join(root, "integration-tests/app"), encoding: "utf8" }
    )
    expect(resolved.trim().split("\n")).toHaveLength(entries.length)
  })

  it("starts its command", () => {
    const help = orderCycle("--help")
    for (const command of ["intake", "track", "export", "report", "schema"]) {
      expect(help).toContain(command)
    }
  })
})

describe("the admin extension", () => {
  const bundle = (file: string) =>
    readFileSync(path.join(built, "src/admin", file), "utf8")

  /** Lazy pages share code with it, so the entry may only point to it. */
  const mainChunk = () => {
    const entry = bundle("index.mjs")
    const [, moved] = /from "\.\/(_chunks\/[^"]+)"/.exec(entry) ?? []
    return moved ? bundle(moved) : entry
  }

  it("brings widgets with prefixed ids and pages below /order-cycle", () => {
    const source = mainChunk()
    const widgets = [...source.matchAll(/zone: "[^"]+",\s+id: "([^"]+)"/g)]
    expect(widgets.length).toBeGreaterThanOrEqual(2)
    expect(
      widgets.map(([, id]) => id).filter((id) => !id.startsWith("order-cycle:"))
    ).toEqual([])
    const paths = [...source.matchAll(/path: "(\/[^"]*)"/g)].map(([, at]) => at)
    expect(paths).toEqual(
      expect.arrayContaining([
        "/order-cycle",
        "/order-cycle/evaluation",
        "/order-cycle/replenishment",
      ])
    )
    expect(paths.filter((at) => !at.startsWith("/order-cycle"))).toEqual([])
  })

  it("leaves the charts out of the host's main chunk", () => {
    expect(mainChunk()).not.toMatch(/from "recharts"/)
    const chunks = [
      ...mainChunk().matchAll(/import\("\.\/(?:_chunks\/)?([^"]+)"\)/g),
    ].map(([, file]) => bundle(`_chunks/${file}`))
    expect(chunks.length).toBeGreaterThan(0)
  })
})
