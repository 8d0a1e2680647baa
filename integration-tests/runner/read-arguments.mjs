import { layers } from "./layers.mjs"

const USAGE = `Usage: npm test [-- --only LAYER[,LAYER]]. Layers: ${layers
  .map(({ name }) => name)
  .join(", ")}.`

/**
 * @param {string[]} args what stands after `npm test --`.
 * @returns the layers to run, in the order of `layers`.
 * @throws a sentence with the usage for anything unknown.
 */
export function readArguments(args) {
  if (args.length === 0) {
    return { layers }
  }
  const [flag, value] = args[0].includes("=") ? args[0].split("=") : args
  if (flag !== "--only" || !value) {
    throw new Error(`"${args.join(" ")}" is not understood. ${USAGE}`)
  }
  const wanted = value.split(",")
  const unknown = wanted.find((name) => !layers.some((l) => l.name === name))
  if (unknown !== undefined) {
    throw new Error(`There is no layer "${unknown}". ${USAGE}`)
  }
  return { layers: layers.filter(({ name }) => wanted.includes(name)) }
}
