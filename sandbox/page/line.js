/** Asks the sandbox for something; throws with the sandbox's own sentence where it refuses. */
export async function ask(path) {
  return answerOf(await fetch(`/sandbox/${path}`))
}

/** Orders the sandbox to do something; throws with the sandbox's own sentence where it refuses. */
export async function order(path, body = {}) {
  return answerOf(
    await fetch(`/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function answerOf(response) {
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

/** Its name among the tabs of this address. */
const LINE = 'vdoma-line'

/**
 * Hears what happens in the sandbox; `again` is called at each (re)connection, `lost` at each break. A
 * browser opens six connections to one address and no more, so of all tabs that are seen one holds the
 * line and passes on what it hears; a tab that is hidden holds none and looks anew when it is seen again.
 */
export function listen({ news, again, lost }) {
  const tabs = new BroadcastChannel(LINE)
  const hear = { news: (told) => news(told), again: () => again(), lost: () => lost() }
  tabs.addEventListener('message', ({ data: { is, told } }) => hear[is]?.(told))
  let turn = null
  const take = () => {
    turn ??= new AbortController()
    void hold(turn.signal, (is, told) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
      tabs.postMessage({ is, told })
      hear[is](told)
    })
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      turn?.abort()
      turn = null
      return
    }
    again()
    if (turn === null) take()
  })
  again()
  if (!document.hidden) take()
}

/** Waits for the line and holds it until the signal; which tab is next the browser decides. */
async function hold(signal, tell) {
  const held = new Promise((resolve) => {
    signal.addEventListener('abort', resolve)
  })
  try {
    await navigator.locks.request(LINE, { signal }, async () => {
      const line = new EventSource('/sandbox/events')
      line.addEventListener('open', () => tell('again'))
      line.addEventListener('error', () => tell('lost'))
      line.addEventListener('message', (event) => tell('news', JSON.parse(event.data)))
      await held
      line.close()
    })
  } catch (error) {
    // The tab was hidden while it waited.
    if (error.name !== 'AbortError') throw error
  }
}

/**
 * Wraps an action so that many calls at once lead to one run now and one after it; each call ends with
 * a run that began after it.
 */
export function gathered(action) {
  let running = null
  let next = null
  const afterThis = async () => {
    await running.catch(() => {})
    next = null
    return run()
  }
  function run() {
    if (running !== null) {
      next ??= afterThis()
      return next
    }
    running = action().finally(() => {
      running = null
    })
    return running
  }
  return run
}
