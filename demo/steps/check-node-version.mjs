import { Refusal } from "./refusal.mjs"

/** @throws Refusal below Node 20.19, and for 21 and early 22. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  const isKnown =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!isKnown) {
    throw new Refusal(
      `Node ${version} is too old for the demo: install Node 20.19, 22.12 or newer.`
    )
  }
}
