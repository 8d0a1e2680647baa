import { randomBytes } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { warehouseFiles } from "./warehouse-files"

/**
 * The directory's own secret, made at the first export: without it nobody
 * finds a customer by trying ids, with it keys are the same in every
 * generation.
 *
 * @returns 64 hexadecimal digits.
 */
export async function pseudonymSalt(directory: string): Promise<string> {
  const { salt } = warehouseFiles(directory)
  try {
    return await readFile(salt, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw error
    }
    const made = randomBytes(32).toString("hex")
    await writeFile(salt, made, { mode: 0o600, flag: "wx" })
    return made
  }
}
