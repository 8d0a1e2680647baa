import { Refusal } from "../steps/refusal.mjs"

/**
 * Posts JSON and reads JSON.
 *
 * @param {string} url
 * @param {object} body
 * @param {Record<string, string>} [headers]
 * @throws Refusal with what the server said.
 */
export async function sendJson(url, body, headers = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) {
    throw new Refusal(`${url} answered ${response.status}: ${text}`)
  }
  return JSON.parse(text)
}
