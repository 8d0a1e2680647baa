import { useEffect, useState, useSyncExternalStore } from "react"
import type { StationPlace } from "./station-place"
import { StationSession } from "./station-session"

/** The server lets a lock lapse after 10 minutes without a beat. */
const BEAT_MS = 20_000

/** The bench's session: it beats while the page is open and leaves with it. */
export const useSession = (place: StationPlace) => {
  const [session] = useState(() => new StationSession(place))
  useEffect(() => {
    const beat = () => {
      void session.beat()
      session.retry()
    }
    const leave = () => session.leave()
    const timer = setInterval(beat, BEAT_MS)
    window.addEventListener("online", beat)
    window.addEventListener("pagehide", leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener("online", beat)
      window.removeEventListener("pagehide", leave)
      leave()
    }
  }, [session])
  const state = useSyncExternalStore(session.subscribe, session.read)
  return { session, state }
}
