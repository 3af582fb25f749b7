import { createServer } from 'node:http'

/** What the server is told to do by the process that started it. */
export type Order =
  | Readonly<{ do: 'begin'; latencyMs: number; perSecond: number | null; burst: number }>
  | Readonly<{ do: 'report' }>

/** What it saw since it was told to begin: when each message was taken, and how many it refused. */
export type Report = Readonly<{ arrivals: readonly number[]; refused: number; most: number }>

let latencyMs = 0
let interval: number | null = null
let allowance = 0
let due = 0
let arrivals: number[] = []
let refused = 0
let flying = 0
let most = 0

function take(now: number): boolean {
  if (interval === null) return true
  if (due - allowance > now) return false
  due = Math.max(due, now) + interval
  return true
}

const TAKEN = '{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}'
const REFUSED =
  '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const now = performance.now()
    const taken = take(now)
    if (taken) arrivals.push(now)
    else refused += 1
    flying += 1
    most = Math.max(most, flying)
    const answer = (): void => {
      flying -= 1
      response.writeHead(taken ? 200 : 429, { 'content-type': 'application/json' })
      response.end(taken ? TAKEN : REFUSED)
    }
    if (latencyMs === 0) answer()
    else setTimeout(answer, latencyMs)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? (address?.port ?? 0) : 0)
})

process.on('message', (order: Order) => {
  if (order.do === 'begin') {
    ;({ latencyMs } = order)
    interval = order.perSecond === null ? null : 1000 / order.perSecond
    allowance = (order.burst - 1) * (interval ?? 0)
    ;[arrivals, refused, most, due] = [[], 0, 0, 0]
    process.send?.(true)
  } else process.send?.({ arrivals, refused, most } satisfies Report)
})
process.on('disconnect', () => {
  server.close()
  server.closeAllConnections()
})
