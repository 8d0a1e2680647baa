import { medusa } from "./medusa.mjs"
import { serveChild } from "./serve-child.mjs"

/**
 * Starts backend and dashboard on one port of 127.0.0.1 and waits until they
 * answer.
 *
 * @returns {Promise<{ ended: Promise<void> }>} `ended` when the server stops.
 */
export const serveDashboard = ({ port, ...context }) =>
  serveChild(
    medusa("start", "--host", "127.0.0.1", "--port", String(port)),
    context,
    {
      name: "The server",
      url: `http://127.0.0.1:${port}/health`,
      patienceSeconds: 180,
    }
  )
