/**
 * npm makes a command executable when it installs the package; in a checkout,
 * where `npx order-cycle` runs the build's output, nobody does.
 */
import { chmodSync } from "node:fs"

chmodSync(".medusa/server/src/cli/order-cycle.js", 0o755)
