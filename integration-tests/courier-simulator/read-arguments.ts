import { parseArgs } from "node:util"

/**
 * Reads the command line.
 *
 * @throws Error that says which value is wrong.
 */
export function readArguments(given: string[], now: number) {
  const { values } = parseArgs({
    args: given,
    options: {
      port: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      speed: { type: "string", default: "1" },
      start: { type: "string" },
    },
  })
  const numberOf = (name: "port" | "seed" | "speed"): number => {
    const value = Number(values[name])
    if (!(value >= 0)) {
      throw new Error(`--${name} ${values[name]} is no number from 0 on.`)
    }
    return value
  }
  const start = values.start === undefined ? now : Date.parse(values.start)
  if (Number.isNaN(start)) {
    throw new Error(`--start ${values.start} is no time. Write ISO 8601.`)
  }
  const [port, seed, speed] = [
    numberOf("port"),
    numberOf("seed"),
    numberOf("speed"),
  ]
  return { port, seed, speed, start }
}
