import { writeFileSync } from "node:fs"
import { documents } from "./documents"

/** `npm run docs:generate` */
for (const { file, render } of documents) {
  writeFileSync(file, render())
  process.stderr.write(`wrote ${file}\n`)
}
