import { createHash } from "node:crypto"
import { statfs } from "node:fs/promises"
import path from "node:path"

const MEMORY = "/dev/shm"
const ON_DISK = ".data/test-postgres"
const NEEDED_BYTES = 4 * 1024 ** 3

/**
 * Where the tests' PostgreSQL lives: in memory where a machine has 4 GiB of it
 * to spare (Linux), else in the checkout. Each test starts from a copy of its
 * suite's database, which took 1.3 s on a disk and takes 0.05 s in memory.
 *
 * @returns {Promise<{ directory: string, inMemory: boolean }>} each checkout
 *   has a directory of its own.
 */
export async function chooseClusterDirectory() {
  const checkout = createHash("sha256").update(process.cwd()).digest("hex")
  const directory = path.join(
    MEMORY,
    `order-cycle-test-${checkout.slice(0, 12)}`
  )
  return (await bytesFree(MEMORY)) >= NEEDED_BYTES
    ? { directory, inMemory: true }
    : { directory: ON_DISK, inMemory: false }
}

async function bytesFree(directory) {
  try {
    const { bavail, bsize } = await statfs(directory)
    return bavail * bsize
  } catch {
    return 0
  }
}
