import type { DataSource, QueryRunner } from "typeorm"

/**
 * Lends a connection with one REPEATABLE READ, READ ONLY transaction, so that
 * all that is read in it belongs together.
 */
export async function withSnapshot<T>(
  source: DataSource,
  read: (runner: QueryRunner) => Promise<T>
): Promise<T> {
  const runner = source.createQueryRunner()
  try {
    await runner.query(
      "begin transaction isolation level repeatable read read only"
    )
    // A big table is otherwise read from where another scan stands, and the
    // same rows would come in another order.
    await runner.query("set local synchronize_seqscans = off")
    const answer = await read(runner)
    await runner.query("commit")
    return answer
  } finally {
    await runner.release()
  }
}
