import { randomBytes } from "node:crypto"
import { say } from "./say.mjs"

const PREFIX = "order_cycle_test_"

/**
 * Lets a test run work as a database role of its own. Whatever database that
 * role owns is this run's, so the end drops exactly those, also what a killed
 * suite left, and never those of a run beside this one. The open connection
 * is the sign of life: roles without one are of runs that died.
 *
 * @param serverUrl a superuser's URL; with a lesser role the tests run as that
 *   role, and only they themselves drop their databases.
 */
export async function openTestRole(serverUrl) {
  const { default: pg } = await import("pg")
  const admin = await connect(pg, serverUrl)
  const { rows } = await admin.query("show is_superuser")
  if (rows[0].is_superuser !== "on") {
    await admin.end()
    say("database: no superuser, so leftovers of killed suites would stay")
    return { url: serverUrl, close: async () => {} }
  }
  await dropDeadRoles(admin)
  const role = `${PREFIX}${randomBytes(6).toString("hex")}`
  const password = randomBytes(12).toString("hex")
  await admin.query(
    `create role ${role} login superuser password '${password}'`
  )
  const url = new URL(serverUrl)
  url.username = role
  url.password = password
  const signOfLife = await connect(pg, url.href)
  return {
    url: url.href.replace(/\/$/, ""),
    close: async () => {
      await signOfLife.end()
      await dropRole(admin, role)
      await admin.end()
    },
  }
}

async function connect(pg, serverUrl) {
  const url = new URL(serverUrl)
  url.pathname = url.pathname.length > 1 ? url.pathname : "/postgres"
  const client = new pg.Client({
    connectionString: url.href,
    connectionTimeoutMillis: 10_000,
  })
  try {
    await client.connect()
  } catch (error) {
    throw new Error(
      `The PostgreSQL at ${url.host} does not answer (${error.message}). ` +
        "Correct TEST_DATABASE_URL, or unset it to use the embedded one."
    )
  }
  // The server may stop first when a person ends the run.
  client.on("error", () => {})
  return client
}

async function dropDeadRoles(admin) {
  const { rows } = await admin.query(
    `select rolname from pg_roles
     where starts_with(rolname, $1)
       and not exists
         (select from pg_stat_activity where usename = rolname)`,
    [PREFIX]
  )
  for (const { rolname } of rows) {
    await dropRole(admin, rolname)
  }
}

async function dropRole(admin, role) {
  const { rows } = await admin.query(
    `select quote_ident(datname) as name from pg_database
     where pg_get_userbyid(datdba) = $1`,
    [role]
  )
  if (rows.length > 0) {
    say(`dropping ${rows.length} test databases that a suite left behind`)
  }
  for (const { name } of rows) {
    await admin.query(`drop database if exists ${name} with (force)`)
  }
  await admin.query(`drop role if exists ${role}`)
}
