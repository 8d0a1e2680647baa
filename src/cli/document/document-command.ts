import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Command } from "commander"
import type { DocumentOptions } from "./document-options"
import { runDocument } from "./run-document"

/** `order-cycle document`: how papers would look. */
export const documentCommand = () =>
  new Command("document")
    .description("Draw invoices, delivery notes, receipts, labels as PDF.")
    .option("--input <file>", "JSON: one document or a list of them")
    .option("--out <folder>", "where the PDF files go; made when absent")
    .option("--json", "one JSON document per paper on stdout")
    .action(async (options: DocumentOptions) => {
      process.exitCode = await runDocument(options, {
        read: (file) => readFileSync(file, "utf8"),
        write: (folder, name, bytes) => {
          mkdirSync(folder, { recursive: true })
          const file = path.join(folder, name)
          writeFileSync(file, bytes)
          return file
        },
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })
