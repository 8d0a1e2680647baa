const tones = { ok: [880, 0.09], wrong: [196, 0.45] } as const

/**
 * A short high tone or a long low one; silent where the browser has no sound
 * or wants a touch first.
 */
export function playResult(result: keyof typeof tones) {
  if (typeof AudioContext === "undefined") {
    return
  }
  const [frequency, seconds] = tones[result]
  const audio = new AudioContext()
  const tone = audio.createOscillator()
  tone.type = result === "ok" ? "sine" : "square"
  tone.frequency.value = frequency
  tone.connect(audio.destination)
  tone.onended = () => audio.close()
  tone.start()
  tone.stop(audio.currentTime + seconds)
}
