const jest = (name) => `integration-tests/jest/${name}.cjs`

/**
 * The layers in the order in which they run: the quickest answer first.
 * `needs` names what the runner brings: a PostgreSQL, one whose new databases
 * have the tables already, a Redis, the built plugin, or a running demo store
 * (which itself needs a browser to be of use). While one that `leavesRoom`
 * runs (few files, one at a time), the demo store is built beside it.
 */
export const layers = [
  { name: "unit", config: "package.json", needs: [] },
  { name: "components", config: jest("components"), needs: [] },
  { name: "modules", config: jest("modules"), needs: ["database"] },
  { name: "analytics", config: jest("analytics"), needs: ["database"] },
  { name: "http", config: jest("http"), needs: ["database", "tables"] },
  {
    name: "redis",
    config: jest("redis"),
    needs: ["database", "redis"],
    leavesRoom: true,
  },
  { name: "plugin", config: jest("plugin"), needs: ["database", "build"] },
  { name: "browser", config: jest("browser"), needs: ["demo"] },
]
