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

/** Hears what happens in the sandbox; `again` is called at each (re)connection, `lost` at each break. */
export function listen({ news, again, lost }) {
  const line = new EventSource('/sandbox/events')
  line.addEventListener('open', again)
  line.addEventListener('error', lost)
  line.addEventListener('message', (event) => news(JSON.parse(event.data)))
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
