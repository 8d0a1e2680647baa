import path from "node:path"
import { parseArgs } from "node:util"
import { Refusal } from "./refusal.mjs"

const usage =
  "Usage: npm run demo -- [--fresh] [--orders N] [--seed N] [--data-dir DIR] [--port N] [--still] [--once]"

/**
 * @typedef {object} DemoOptions
 * @property {boolean} fresh begin again with an empty database
 * @property {boolean} once stop after the reports, print one line of JSON
 * @property {boolean} still no courier moves a parcel
 * @property {number | undefined} orders undefined: as it stands, else 6000
 * @property {number | undefined} seed undefined: as it stands, else 1
 * @property {string} dataDir absolute
 * @property {number} port
 */

/**
 * @param {string[]} args
 * @returns {DemoOptions}
 * @throws Refusal with exit code 2.
 */
export function parseOptions(args) {
  const { values } = parse(args)
  return {
    fresh: values.fresh ?? false,
    once: values.once ?? false,
    still: values.still ?? false,
    orders: wholeNumber("orders", values.orders, 50, 200_000),
    seed: wholeNumber("seed", values.seed, 0, 2_147_483_647),
    dataDir: path.resolve(values["data-dir"] ?? ".data"),
    port: wholeNumber("port", values.port, 1, 65_535) ?? 9000,
  }
}

function parse(args) {
  try {
    return parseArgs({
      args,
      strict: true,
      allowPositionals: false,
      options: {
        fresh: { type: "boolean" },
        once: { type: "boolean" },
        still: { type: "boolean" },
        orders: { type: "string" },
        seed: { type: "string" },
        "data-dir": { type: "string" },
        port: { type: "string" },
      },
    })
  } catch (error) {
    const [sentence] = error.message.split(". ")
    throw new Refusal(`${sentence}. ${usage}`, 2)
  }
}

function wholeNumber(name, text, low, high) {
  if (text === undefined) {
    return undefined
  }
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < low || value > high) {
    throw new Refusal(
      `--${name} takes a whole number from ${low} to ${high}, not "${text}". ${usage}`,
      2
    )
  }
  return value
}
