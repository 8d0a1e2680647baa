import type { openSimulator } from "../open-simulator"

type Opened = Pick<Awaited<ReturnType<typeof openSimulator>>, "url">

/** Sends JSON to the simulator and reads its JSON. */
export async function ask(
  { url }: Opened,
  path: string,
  body?: object
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${url}${path}`, {
    method: body ? "POST" : "GET",
    body: body && JSON.stringify(body),
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
  }
}
