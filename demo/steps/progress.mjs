const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1)

/**
 * Says on stderr what is going on, with the time that it takes; a step of
 * more than two seconds shows that it lives.
 */
export class Progress {
  /** Seconds of each step that ran, by its key. */
  times = {}
  #timer
  #note = ""

  /**
   * @template T
   * @param {string} key
   * @param {string} title
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async step(key, title, work) {
    const start = Date.now()
    const isTerminal = process.stderr.isTTY
    process.stderr.write(isTerminal ? `… ${title}` : `… ${title}\n`)
    this.#note = ""
    this.#timer = setInterval(
      () => {
        const line = `… ${title} (${seconds(start)} s)${this.#note}`
        process.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
      },
      isTerminal ? 1_000 : 10_000
    )
    const clear = isTerminal ? "\r\u001b[K" : ""
    let mark = "✗"
    try {
      const result = await work()
      mark = "✓"
      return result
    } finally {
      this.end()
      this.times[key] = Number(seconds(start))
      process.stderr.write(`${clear}${mark} ${title} (${seconds(start)} s)\n`)
    }
  }

  /** Shown behind the running step's title. */
  note(text) {
    this.#note = ` ${text}`
  }

  say(text) {
    process.stderr.write(`${text}\n`)
  }

  end() {
    clearInterval(this.#timer)
  }
}
