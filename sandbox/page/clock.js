import { byId } from './dom.js'
import { momentOf } from './words.js'

let told = null

/** Sets the story's clock, which goes on by itself between jumps, to what the sandbox says (ms). */
export function setClock(now) {
  told = { now, at: performance.now() }
  tick()
}

/** Shows the story's time, in the page's language. */
export function tick() {
  if (told === null) return
  const now = told.now + performance.now() - told.at
  byId('clock').textContent = momentOf(now)
  byId('clock').dateTime = new Date(now).toISOString()
}

/** Lets the clock go. */
export function startClock() {
  setInterval(tick, 1000)
}
